import { formatArea, quoteSheetName } from "../../engine/model/a1";
import { intersection } from "../../engine/model/area";
import type { DataValidation, ValidationType } from "../../engine/model/data-validation";
import { type Argument, type HostObject, isHostObject } from "../model/host-object";
import { booleanArgument } from "../model/arguments";
import type { Target } from "../model/target";
import { HostFault } from "../model/host-fault";
import { isRecord, type Json } from "../model/json";
import { demandWritable } from "../model/writable";
import type { Session } from "../model/session";

/** Excel's limit for a list that is written out. */
const LIST_LIMIT = 255;

const RULE_KEYS: readonly (readonly [string, ValidationType])[] = [
  ["wholeNumber", "WholeNumber"],
  ["decimal", "Decimal"],
  ["textLength", "TextLength"],
  ["date", "Date"],
  ["time", "Time"],
];

type Draft = Omit<DataValidation, "id" | "areas">;

const noValidation: Draft = {
  type: "None",
  operator: undefined,
  formula1: undefined,
  formula2: undefined,
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: undefined,
  alert: undefined,
};

function formulaOf(value: unknown): string | undefined {
  if (isHostObject(value) && value.target) {
    return `=${value.target.areas.map((area) => `${quoteSheetName(value.target?.sheet.name ?? "")}!${formatArea(area)}`).join(",")}`;
  }
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw new HostFault("InvalidArgument");
  return String(value);
}

function listRule(list: Readonly<Record<string, unknown>>): Partial<Draft> {
  const source = formulaOf(list["source"]);
  if (source === undefined || source === "" || (!source.startsWith("=") && source.length > LIST_LIMIT))
    throw new HostFault("InvalidArgument");
  return { type: "List", formula1: source, inCellDropDown: list["inCellDropDown"] !== false };
}

function parseRule(value: Argument): Partial<Draft> {
  if (!isRecord(value)) throw new HostFault("InvalidArgument");
  if (isRecord(value["list"])) return listRule(value["list"]);
  if (isRecord(value["custom"])) return { type: "Custom", formula1: formulaOf(value["custom"]["formula"]) };
  for (const [key, type] of RULE_KEYS) {
    const rule = value[key];
    if (!isRecord(rule)) continue;
    const { operator: asked } = rule;
    const operator = typeof asked === "string" ? asked : "Between";
    return {
      type,
      operator: operator.charAt(0).toLowerCase() + operator.slice(1).replace("OrEqualTo", "OrEqual").replace("To", ""),
      formula1: formulaOf(rule["formula1"]),
      formula2: formulaOf(rule["formula2"]),
    };
  }
  throw new HostFault("InvalidArgument");
}

const plainNumber = (text: string | undefined): Json =>
  text !== undefined && text !== "" && Number.isFinite(Number(text)) ? Number(text) : (text ?? null);

function ruleJson(validation: Draft): Json {
  if (validation.type === "List") return { list: { inCellDropDown: validation.inCellDropDown, source: validation.formula1 ?? "" } };
  if (validation.type === "Custom") return { custom: { formula: validation.formula1 ?? "" } };
  const key = RULE_KEYS.find(([, type]) => type === validation.type)?.[0];
  const operator = validation.operator ?? "between";
  const name = operator.charAt(0).toUpperCase() + operator.slice(1);
  const officeName = name
    .replace(/^Equal$/, "EqualTo")
    .replace(/^NotEqual$/, "NotEqualTo")
    .replace(/OrEqual$/, "OrEqualTo");
  return key === undefined
    ? {}
    : { [key]: { operator: officeName, formula1: plainNumber(validation.formula1), formula2: plainNumber(validation.formula2) } };
}

const text = (value: Readonly<Record<string, unknown>>, name: string): string => (typeof value[name] === "string" ? value[name] : "");

function alertOf(value: Argument): DataValidation["alert"] {
  if (!isRecord(value)) throw new HostFault("InvalidArgument");
  const style = (["Stop", "Warning", "Information"] as const).find((name) => name === value["style"]) ?? "Stop";
  return { title: text(value, "title"), message: text(value, "message"), style, shown: value["showAlert"] !== false };
}

function promptOf(value: Argument): DataValidation["prompt"] {
  if (!isRecord(value)) throw new HostFault("InvalidArgument");
  return { title: text(value, "title"), message: text(value, "message"), shown: value["showPrompt"] !== false };
}

export function dataValidation(_session: Session, target: Target): HostObject {
  const { sheet } = target;
  const touching = () =>
    sheet.validations().filter((validation) => validation.areas.some((area) => target.areas.some((ours) => intersection(area, ours))));
  const current = (): Draft => touching()[0] ?? noValidation;
  const type = (): string => {
    const all = touching();
    if (all.length === 0) return "None";
    const covered = target.areas.every((ours) =>
      all.some((one) =>
        one.areas.some((area) => {
          const part = intersection(area, ours);
          return part?.rowCount === ours.rowCount && part.columnCount === ours.columnCount;
        }),
      ),
    );
    return all.length === 1 && covered ? (all[0]?.type ?? "None") : "Inconsistent";
  };
  const change = (draft: Partial<Draft>) => {
    demandWritable(sheet, "sheet");
    const next = { ...current(), ...draft };
    for (const area of target.areas) sheet.setValidation(area, next);
  };
  return {
    type: "DataValidation",
    get: {
      Type: type,
      Rule: () => ruleJson(current()),
      IgnoreBlanks: () => current().ignoreBlanks,
      Prompt: () => ({
        showPrompt: current().prompt?.shown ?? true,
        title: current().prompt?.title ?? "",
        message: current().prompt?.message ?? "",
      }),
      ErrorAlert: () => ({
        showAlert: current().alert?.shown ?? true,
        style: current().alert?.style ?? "Stop",
        title: current().alert?.title ?? "",
        message: current().alert?.message ?? "",
      }),
      Valid: () => true,
    },
    set: {
      Rule: (value) => change(parseRule(value)),
      IgnoreBlanks: (value) => change({ ignoreBlanks: booleanArgument(value) }),
      Prompt: (value) => change({ prompt: promptOf(value) }),
      ErrorAlert: (value) => change({ alert: alertOf(value) }),
    },
    call: {
      Clear: () => {
        demandWritable(sheet, "sheet");
        for (const area of target.areas) sheet.setValidation(area, undefined);
      },
    },
  };
}
