import {
  DataValidationErrorStyle,
  type DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/presets";
import type { Area } from "../model/area";
import type { DataValidation, ValidationType } from "../model/data-validation";
import { toArea, toRange } from "./range-mapping";

const TYPES: readonly (readonly [ValidationType, DataValidationType])[] = [
  ["List", DataValidationType.LIST],
  ["WholeNumber", DataValidationType.WHOLE],
  ["Decimal", DataValidationType.DECIMAL],
  ["TextLength", DataValidationType.TEXT_LENGTH],
  ["Date", DataValidationType.DATE],
  ["Time", DataValidationType.TIME],
  ["Custom", DataValidationType.CUSTOM],
  ["None", DataValidationType.ANY],
  ["None", DataValidationType.NONE],
];
const ALERTS = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** The engine keeps a literal list as JSON; Excel writes it with commas. */
function listText(formula: string | undefined): string | undefined {
  if (formula === undefined || formula.startsWith("=")) return formula;
  if (!formula.startsWith("[")) return formula;
  const items: unknown = JSON.parse(formula);
  return Array.isArray(items) ? items.join(",") : formula;
}

export function toValidation(rule: ISheetDataValidationRule): DataValidation {
  const style = (["Stop", "Warning", "Information"] as const).find(
    (name) => ALERTS[name] === (rule.errorStyle ?? DataValidationErrorStyle.STOP),
  );
  const type = TYPES.find(([, theirs]) => theirs === rule.type)?.[0] ?? "Custom";
  return {
    id: rule.uid,
    areas: rule.ranges.map(toArea),
    type,
    operator: rule.operator,
    formula1: type === "List" ? listText(rule.formula1) : rule.formula1,
    formula2: rule.formula2,
    inCellDropDown: rule.showDropDown ?? true,
    ignoreBlanks: rule.allowBlank ?? true,
    prompt:
      rule.prompt === undefined ? undefined : { title: rule.promptTitle ?? "", message: rule.prompt, shown: rule.showInputMessage ?? true },
    alert:
      rule.error === undefined
        ? undefined
        : { title: rule.errorTitle ?? "", message: rule.error, style: style ?? "Stop", shown: rule.showErrorMessage ?? true },
  };
}

export function fromValidation(
  validation: Omit<DataValidation, "id" | "areas">,
  id: string,
  areas: readonly Area[],
): ISheetDataValidationRule {
  const { prompt, alert } = validation;
  return {
    uid: id,
    ranges: areas.map(toRange),
    type: TYPES.find(([ours]) => ours === validation.type)?.[1] ?? DataValidationType.CUSTOM,
    allowBlank: validation.ignoreBlanks,
    showDropDown: validation.inCellDropDown,
    ...(validation.operator !== undefined && { operator: validation.operator as DataValidationOperator }),
    ...(validation.formula1 !== undefined && { formula1: validation.formula1 }),
    ...(validation.formula2 !== undefined && { formula2: validation.formula2 }),
    ...(prompt && { prompt: prompt.message, promptTitle: prompt.title, showInputMessage: prompt.shown }),
    ...(alert && { error: alert.message, errorTitle: alert.title, errorStyle: ALERTS[alert.style], showErrorMessage: alert.shown }),
  };
}
