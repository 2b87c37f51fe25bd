import { createUniver, type IWorkbookData, LocaleService, LocaleType, LogLevel } from "@univerjs/presets";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "./facades";
import type { Engine } from "../model/engine";
import { UniverEngine } from "./univer-engine";

/** A function that formulas may call besides Excel's own, as an add-in's custom function; its value may take as long as it likes. */
export type CustomFunction = (...values: readonly unknown[]) => Promise<string | number | boolean>;

/** The engine without a screen, for tests. */
export function createHeadlessEngine(data: IWorkbookData, functions: Readonly<Record<string, CustomFunction>> = {}): Engine {
  const texts = { [LocaleType.ZH_CN]: {} };
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: texts,
    logLevel: LogLevel.SILENT,
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsNumfmtPlugin, UniverSheetsConditionalFormattingPlugin, UniverSheetsNotePlugin],
  });
  const locale = univer.__getInjector().get(LocaleService);
  const release = () => {
    univer.dispose();
    // A timer of the formula plugin outlives it by a second and asks for a text: give it one instead of a crash.
    locale.load(texts);
  };
  const engine = new UniverEngine(univerAPI, univer.__getInjector(), data, release);
  for (const [name, work] of Object.entries(functions)) univerAPI.getFormula().registerAsyncFunction(name, work);
  return engine;
}
