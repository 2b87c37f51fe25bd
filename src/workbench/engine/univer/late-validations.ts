import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/presets";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

/**
 * The engine checks the validations of a sheet that is not shown when it is idle, and throws where the sheet was deleted by then.
 * From here on such a check finds nothing.
 */
export function ignoreLateValidations(injector: Injector): void {
  const service = injector.get(SheetsDataValidationValidatorService);
  const check = service.validatorRanges.bind(service);
  const isThere = (unitId: string, sheetId: string): boolean =>
    Boolean(injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId));
  service.validatorRanges = (unitId, sheetId, ranges) => (isThere(unitId, sheetId) ? check(unitId, sheetId, ranges) : Promise.resolve([]));
}
