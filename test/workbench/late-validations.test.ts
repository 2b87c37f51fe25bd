import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { createUniver, LocaleType, LogLevel } from "@univerjs/presets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { cellArea, type Engine, plainSheet, workbookData } from "../../src/workbench/engine";
import { UniverEngine } from "../../src/workbench/engine/univer/univer-engine";

const FIRST_CELL = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
const yesOrNo = {
  type: "List",
  operator: undefined,
  formula1: "是,否",
  formula2: undefined,
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: undefined,
  alert: undefined,
} as const;

describe("validations that the engine checks when it is idle", () => {
  let engine: Engine;
  let check: (sheetId: string) => Promise<unknown>;
  beforeEach(() => {
    const { univer, univerAPI } = createUniver({
      locale: LocaleType.ZH_CN,
      locales: { [LocaleType.ZH_CN]: {} },
      logLevel: LogLevel.SILENT,
      presets: [UniverSheetsNodeCorePreset()],
      plugins: [UniverSheetsConditionalFormattingPlugin],
    });
    const injector = univer.__getInjector();
    const data = workbookData([plainSheet("表一", [["是"]]), plainSheet("表二", [["也许"]])]);
    engine = new UniverEngine(univerAPI, injector, data, () => univer.dispose());
    for (const sheet of engine.sheets()) sheet.setValidation(cellArea(0, 0), yesOrNo);
    // What the engine itself calls at its idle moment.
    check = (sheetId) => injector.get(SheetsDataValidationValidatorService).validatorRanges("workbook-1", sheetId, [FIRST_CELL]);
  });
  afterEach(() => engine.dispose());

  it("find nothing on a sheet that was deleted meanwhile, and throw nothing", async () => {
    engine.deleteSheet("sheet-2");
    await expect(check("sheet-2")).resolves.toEqual([]);
  });

  it("are checked as ever on a sheet that is there", async () => {
    await expect(check("sheet-1")).resolves.toEqual([["valid"]]);
  });
});
