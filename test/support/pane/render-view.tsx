import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import { withWaivers, type CheckResult } from "../../../src/app/parts/check-result";
import { checkWorkbook } from "../../../src/core/check/check-workbook";
import { toA1 } from "../../../src/core/sheet/a1";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { createServices } from "../../../src/entry/create-services";
import type { PaneActs } from "../../../src/taskpane/model/pane-acts";
import { PaneProvider } from "../../../src/taskpane/model/pane-context";
import { startState, type PaneState } from "../../../src/taskpane/model/pane-state";
import { ServicesProvider, type PaneServices } from "../../../src/taskpane/model/services";

/** A finished check of the sheets, as the pane would get it. */
export const reportOf = (sheets: readonly SheetSnapshot[]): CheckResult => withWaivers(checkWorkbook(sheets), [], []);

/** What a test puts in the place of the pane's own. */
interface Own {
  readonly services?: Partial<PaneServices>;
  readonly acts?: Partial<PaneActs>;
  readonly state?: Partial<PaneState>;
}

/** Draws one view of the pane by itself; gives what it asked the pane to do, in order (`reveal T1!G15`). */
export const renderView = (view: React.ReactNode, report?: CheckResult, own: Own = {}): readonly string[] => {
  const asked: string[] = [];
  const note = async (what: string): Promise<void> => void asked.push(what);
  const acts: PaneActs = {
    show: (shown) => void note(`show ${shown}`),
    filter: () => void note("filter"),
    goTo: () => void note("place"),
    validate: (scope) => note(`validate ${scope}`),
    cancel: () => void note("cancel"),
    clear: () => note("clear"),
    reveal: (sheet, at) => note(`reveal ${sheet}${at ? `!${toA1(at)}` : ""}`),
    perform: async () => undefined,
    applyFixes: async () => false,
    undo: () => note("undo"),
    waive: () => note("waive"),
    revive: () => note("revive"),
    forget: () => note("forget"),
    changePreferences: () => note("preferences"),
    tellUser: (text) => void note(`tell ${text ?? ""}`),
    ...own.acts,
  };
  const check = report ? ({ status: "done", report } as const) : startState.check;
  render(
    <FluentProvider theme={webLightTheme}>
      <ServicesProvider value={{ ...createServices(), ...own.services }}>
        <PaneProvider value={{ state: { ...startState, check, ...own.state }, acts }}>{view}</PaneProvider>
      </ServicesProvider>
    </FluentProvider>,
  );
  return asked;
};
