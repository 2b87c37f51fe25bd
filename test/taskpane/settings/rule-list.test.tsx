/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { useMemo, useState } from "react";
import { defaultPreferences } from "../../../src/app/preferences/pane-preferences";
import type { PaneActs } from "../../../src/taskpane/model/pane-acts";
import { PaneProvider, usePaneContext } from "../../../src/taskpane/model/pane-context";
import type { RulePage } from "../../../src/app/list-rules";
import { RuleList } from "../../../src/taskpane/settings/rule-list";
import { renderView } from "../../support/pane/render-view";

/** The rules whose rows were drawn since the list was last emptied: a row cannot be drawn without its title. */
const drawn = new Set<string>();

const rule = (id: string, title: string): RulePage => ({
  id,
  get title() {
    drawn.add(title);
    return title;
  },
  why: "",
  source: "",
  severity: "warning",
  family: "value",
  examples: { good: [], bad: [] },
});
const RULES = [rule("operator-missing", "缺少符号"), rule("value-unparsed", "指标值难以识别"), rule("ratio-upper-100", "比率上限")];

/** A pane that holds what is chosen, and counts clicks on a button of its own. */
const Pane = ({ children }: { readonly children: React.ReactNode }): React.JSX.Element => {
  const { state, acts } = usePaneContext();
  const [preferences, setPreferences] = useState(defaultPreferences);
  const [done, setDone] = useState(0);
  const holding = useMemo((): PaneActs => ({ ...acts, changePreferences: async (change) => setPreferences(change) }), [acts]);
  return (
    <PaneProvider
      value={{
        state: { ...state, preferences, work: { done, total: 9 } },
        acts: holding,
      }}
    >
      <button onClick={() => setDone(done + 1)}>校验了 {done} 张</button>
      <output>{JSON.stringify(preferences.settings.rules)}</output>
      {children}
    </PaneProvider>
  );
};

const draw = (): void => {
  renderView(
    <Pane>
      <RuleList rules={RULES} />
    </Pane>,
  );
};
/** What is drawn by this. */
const drawnBy = (act: () => void): readonly string[] => {
  drawn.clear();
  act();
  return [...drawn];
};
const box = (title: string): HTMLInputElement => screen.getByRole<HTMLInputElement>("checkbox", { name: title });
const severity = (title: string): HTMLElement => screen.getByRole("combobox", { name: new RegExp(title) });
const chosen = (): unknown => JSON.parse(screen.getByRole("status").textContent ?? "");

afterEach(cleanup);

describe("the rules of a family", () => {
  it("are drawn once, and each again only when something is asked of it", () => {
    expect(drawnBy(draw)).toEqual(["缺少符号", "指标值难以识别", "比率上限"]);
    expect(drawnBy(() => fireEvent.click(box("指标值难以识别")))).toEqual(["指标值难以识别"]);
    expect(drawnBy(() => fireEvent.change(severity("比率上限"), { target: { value: "error" } }))).toEqual(["比率上限"]);
    expect(drawnBy(() => fireEvent.click(screen.getByRole("button", { name: "校验了 0 张" })))).toEqual([]);
    screen.getByRole("button", { name: "校验了 1 张" });
  });

  it("keep what was asked of others before", () => {
    draw();
    fireEvent.click(box("缺少符号"));
    fireEvent.change(severity("比率上限"), { target: { value: "info" } });
    fireEvent.click(box("指标值难以识别"));
    fireEvent.click(box("缺少符号"));
    expect(chosen()).toEqual({ "ratio-upper-100": "info", "value-unparsed": "off" });
    expect(RULES.map(({ title }) => box(title).checked)).toEqual([true, false, true]);
  });
});
