import type { Field } from "../../../table/model/field";
import type { Indicator, TargetTable } from "../../../table/model/target-table";

export interface WrittenText {
  readonly field: Field;
  /** What the field is called in the table. */
  readonly label: string;
  /** 1-based, for texts of an indicator. */
  readonly indicator: number | undefined;
}

const ofIndicator = ({ number, name, description, target }: Indicator): readonly WrittenText[] => [
  { field: name, label: "三级指标", indicator: number },
  ...(description ? [{ field: description, label: "绩效指标描述", indicator: number }] : []),
  { field: target, label: "指标值", indicator: number },
];

/** Every text a person wrote freely into the table, from the head downward; empty cells are left out. */
export const writtenTexts = ({ projectName, purpose, goalCell, indicators }: TargetTable): readonly WrittenText[] =>
  [
    ...(projectName ? [{ field: projectName, label: "项目名称", indicator: undefined }] : []),
    ...(purpose ? [{ field: purpose, label: "资金用途", indicator: undefined }] : []),
    ...(goalCell ? [{ field: goalCell, label: "绩效目标", indicator: undefined }] : []),
    ...indicators.flatMap(ofIndicator),
  ].filter(({ field }) => field.text !== "");

/** Where a finding about such a text stands. */
export const placeOfText = ({ field, indicator }: WrittenText): { readonly at: Field["at"]; readonly indicator?: number } =>
  indicator === undefined ? { at: field.at } : { at: field.at, indicator };
