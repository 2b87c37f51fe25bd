import type { Engine } from "../engine/model/engine";
import { createHeadlessEngine, type CustomFunction } from "../engine/univer/headless-engine";
import type { PlainSheet } from "../engine/model/plain-sheet";
import { workbookData } from "../engine/univer/workbook-data";
import { currentExcel, type RequirementSets } from "../excel-host/model/requirement-sets";
import { ExcelHost } from "../excel-host/excel-host";
import { openOfficeWindow, type OfficeWindow } from "./office-window";

export interface StartOptions {
  /** The sheets of the workbook; one empty sheet `Sheet1` unless told. */
  readonly workbook?: readonly PlainSheet[];
  /** What the host claims to support, for example `{ excelapi: "1.9" }`; other sets stay as they are. */
  readonly requirementSets?: RequirementSets;
  /** The year of dates that are typed without one; 2026 unless told, so that a test reads the same in every year. */
  readonly year?: number;
  /** Functions that formulas of the workbook may call, by name. */
  readonly functions?: Readonly<Record<string, CustomFunction>>;
}

export interface RunningOffice {
  readonly host: ExcelHost;
  readonly engine: Engine;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  dispose(): void;
}

const GLOBALS = ["Office", "Excel", "OfficeExtension"] as const;

function publish(window: object): void {
  for (const name of GLOBALS)
    Object.defineProperty(globalThis, name, { value: Reflect.get(window, name), configurable: true, writable: true });
}

/** Settles once the library's scripts are there and Excel has answered. */
async function ready({ window, loaded }: OfficeWindow): Promise<void> {
  await loaded;
  const library = Reflect.get(window, "Office") as typeof Office | undefined;
  if (!library) throw new Error("office.js did not load");
  await library.onReady();
}

/**
 * Starts the real, unmodified office.js over a headless workbook. While it runs, `Office`, `Excel` and `OfficeExtension` are global,
 * as on the pane's page; call `dispose` before starting another.
 */
export async function startOffice(options: StartOptions = {}): Promise<RunningOffice> {
  const engine = createHeadlessEngine(workbookData(options.workbook ?? [{ name: "Sheet1", cells: [] }]), options.functions);
  const host = new ExcelHost({ engine, requirementSets: { ...currentExcel, ...options.requirementSets }, year: options.year ?? 2026 });
  const page = openOfficeWindow(host);
  await ready(page);
  publish(page.window);
  return {
    host,
    engine,
    Office: Reflect.get(page.window, "Office") as typeof Office,
    Excel: Reflect.get(page.window, "Excel") as typeof Excel,
    OfficeExtension: Reflect.get(page.window, "OfficeExtension") as typeof OfficeExtension,
    dispose: () => {
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
      page.close();
      host.dispose();
    },
  };
}
