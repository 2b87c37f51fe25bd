import { createUniver, type IWorkbookData, LocaleService, LocaleType, LogLevel } from "@univerjs/presets";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "./univer/facades";
import type { Engine } from "./engine";
import { UniverEngine } from "./univer/univer-engine";

/** The engine without a screen, for tests. */
export function createHeadlessEngine(data: IWorkbookData): Engine {
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
  return new UniverEngine(univerAPI, data, release);
}
