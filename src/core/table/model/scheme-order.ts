import { squeeze } from "../../sheet/clean-text";
import { canonicalLevel1, canonicalLevel2, type Level1Kind } from "./classification";
import type { Layout } from "./layout";

/** Of a kind that the layout does not have: in the order of the oldest form (handbook 2.1), behind those it has. */
const LEVEL1_ORDER: readonly Level1Kind[] = ["input", "cost", "output", "benefit", "satisfaction"];
const LEVEL2_ORDER: readonly string[] = [
  "数量指标",
  "质量指标",
  "时效指标",
  "成本指标",
  "经济成本指标",
  "社会成本指标",
  "生态环境成本指标",
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "可持续影响指标",
  "服务对象满意度指标",
];

/** Where the layout puts a 一级指标, counted from 0; half steps are kinds it does not have. */
export const level1Rank = ({ scheme }: Layout, kind: Level1Kind): number => {
  const known = scheme.findIndex(({ name }) => canonicalLevel1(name)?.kind === kind);
  if (known >= 0) return known;
  const before = LEVEL1_ORDER.slice(0, LEVEL1_ORDER.indexOf(kind));
  return Math.max(-1, ...before.map((other) => scheme.findIndex(({ name }) => canonicalLevel1(name)?.kind === other))) + 0.5;
};

/** The name the layouts use for a 二级指标; an unknown one by its own text. */
export const level2Name = (label: string): string => canonicalLevel2(label)?.name ?? squeeze(label);

/** Where the layout puts a 二级指标 among those of its 一级指标; an unknown one stands last. */
export const level2Rank = ({ scheme }: Layout, label: string): number => {
  const name = level2Name(label);
  const named = scheme.map(({ level2 }) => level2.indexOf(name)).find((place) => place >= 0);
  if (named !== undefined) return named;
  const kind = canonicalLevel2(label)?.kind;
  const alike =
    kind && scheme.map(({ level2 }) => level2.findIndex((other) => canonicalLevel2(other)?.kind === kind)).find((place) => place >= 0);
  if (alike !== undefined) return alike;
  const order = LEVEL2_ORDER.indexOf(name);
  return LEVEL2_ORDER.length + (order < 0 ? LEVEL2_ORDER.length : order);
};
