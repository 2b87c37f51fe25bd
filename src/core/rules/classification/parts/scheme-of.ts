import { canonicalLevel1, canonicalLevel2, type IndicatorKind } from "../../../table/model/classification";
import type { Layout } from "../../../table/model/layout";

/** Whether the layout's classification has 成本 as a 一级指标 (handbook 2.2). */
export const hasCostLevel1 = ({ scheme }: Layout): boolean => scheme.some(({ name }) => canonicalLevel1(name)?.kind === "cost");

/** The name the layout has for a kind of 二级指标; its first where it has several. */
export const level2NameFor = ({ scheme }: Layout, kind: IndicatorKind): string | undefined =>
  scheme.flatMap(({ level2 }) => level2).find((name) => canonicalLevel2(name)?.kind === kind);
