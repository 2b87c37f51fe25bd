import { canonicalLevel1, parentOf, type IndicatorKind, type Level1Kind } from "./classification";
import { kindOf, level1Of } from "./indicator-kind";
import type { Layout } from "./layout";
import type { Indicator, TargetTable } from "./target-table";

/** The 一级指标 a row counts for: as written, else as its 二级指标 demands. */
export const standsUnder = (indicator: Indicator): Level1Kind | undefined => {
  const kind = kindOf(indicator);
  return level1Of(indicator) ?? (kind && parentOf(kind));
};

export const BENEFIT_KINDS: readonly IndicatorKind[] = ["economic", "social", "ecological", "sustainable"];

/** Whether a row says what the project brings about, wherever it stands. */
export const isBenefit = (indicator: Indicator): boolean => {
  const kind = kindOf(indicator);
  return kind ? BENEFIT_KINDS.includes(kind) : level1Of(indicator) === "benefit";
};

const LEVEL1_NAMES: Readonly<Record<Level1Kind, string>> = {
  output: "产出指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
  cost: "成本指标",
  input: "投入指标",
};

/** The name the layout has for a 一级指标. */
export const level1Name = (layout: Layout, kind: Level1Kind): string =>
  layout.scheme.find(({ name }) => canonicalLevel1(name)?.kind === kind)?.name ?? LEVEL1_NAMES[kind];

/** Cost stands as a 一级指标 of its own: in the layout, or in the table as it is written. */
export const costStandsAlone = (table: TargetTable, layout: Layout): boolean =>
  layout.scheme.some(({ name }) => canonicalLevel1(name)?.kind === "cost") ||
  table.indicators.some((indicator) => level1Of(indicator) === "cost");

/** Whether the rows can be told apart by 一级指标 or 二级指标 at all. */
export const isClassified = ({ header }: TargetTable): boolean =>
  header !== undefined && (header.columns.level1 !== undefined || header.columns.level2 !== undefined);
