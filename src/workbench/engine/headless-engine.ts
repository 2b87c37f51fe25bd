import { createUniver, type IWorkbookData, LocaleType, LogLevel } from "@univerjs/presets";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "./univer/facades";
import type { Engine } from "./engine";
import { UniverEngine } from "./univer/univer-engine";

/** The engine without a screen, for tests. */
export function createHeadlessEngine(data: IWorkbookData): Engine {
  const { univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.SILENT,
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsNumfmtPlugin, UniverSheetsConditionalFormattingPlugin, UniverSheetsNotePlugin],
  });
  // Univer's formula plugin leaves timers behind that need its services for another second: the workbook goes, the services stay.
  return new UniverEngine(univerAPI, data, () => void univerAPI.disposeUnit(data.id));
}
