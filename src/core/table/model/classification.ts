import { squeeze } from "../../sheet/clean-text";

/** What an indicator measures, whatever its layout calls it (handbook 2). */
export type IndicatorKind =
  "quantity" | "quality" | "timeliness" | "cost" | "economic" | "social" | "ecological" | "sustainable" | "satisfaction";

export type Level1Kind = "output" | "benefit" | "satisfaction" | "cost" | "input";

export interface CanonicalName<K> {
  readonly kind: K;
  /** The name the layouts use. */
  readonly name: string;
  /** The text is an alias of it (环境效益指标) rather than the name itself. */
  readonly alias: boolean;
}

type Names<K> = readonly { readonly kind: K; readonly name: string; readonly aliases: readonly string[] }[];

const LEVEL1: Names<Level1Kind> = [
  { kind: "output", name: "产出指标", aliases: ["产出目标", "项目完成指标", "预期产出指标", "项目产出指标", "完成指标", "绩效产出指标"] },
  {
    kind: "benefit",
    name: "效益指标",
    aliases: ["效益目标", "效果目标", "项目效益指标", "效果指标", "实施效果指标", "预期效益指标", "项目效果指标", "绩效效益指标"],
  },
  {
    kind: "satisfaction",
    name: "满意度指标",
    aliases: ["满意度目标", "社会公众或服务对象满意度指标", "服务对象满意度指标", "社会公众满意度指标", "满意指标"],
  },
  { kind: "cost", name: "成本指标", aliases: ["成本目标", "项目成本指标", "预算成本指标"] },
  {
    kind: "input",
    name: "投入指标",
    aliases: ["过程指标", "决策指标", "项目决策指标", "投入和管理指标", "投入和管理目标", "项目投入指标", "项目管理指标"],
  },
];

const LEVEL2: Names<IndicatorKind> = [
  { kind: "quantity", name: "数量指标", aliases: ["产出数量指标", "建筑规模指标"] },
  { kind: "quality", name: "质量指标", aliases: ["产出质量指标"] },
  { kind: "timeliness", name: "时效指标", aliases: ["产出时效指标", "工期指标", "进度指标"] },
  { kind: "cost", name: "成本指标", aliases: ["产出成本指标", "预算控制指标", "投资规模控制指标", "预算(或投资规模)控制指标"] },
  { kind: "cost", name: "经济成本指标", aliases: [] },
  { kind: "cost", name: "社会成本指标", aliases: [] },
  { kind: "cost", name: "生态环境成本指标", aliases: ["生态成本指标", "环境成本指标"] },
  { kind: "economic", name: "经济效益指标", aliases: [] },
  { kind: "social", name: "社会效益指标", aliases: [] },
  { kind: "ecological", name: "生态效益指标", aliases: ["环境效益指标", "生态环境效益指标"] },
  { kind: "sustainable", name: "可持续影响指标", aliases: ["可持续发展指标", "可持续效益指标", "可持续性指标", "可持续影响效益指标"] },
  {
    kind: "satisfaction",
    name: "服务对象满意度指标",
    aliases: ["满意度指标", "社会公众满意度指标", "社会公众或服务对象满意度指标", "受益对象满意度指标", "服务对象满意指标"],
  },
];

const SCORE_SUFFIX = /\(?\d+(?:\.\d+)?分?\)?$/;
const NOTE = /\([^()]*\)$/;

/** The label without its score (`产出指标(50分)`), its note (`时效指标(工期指标)`) and blanks. */
const bare = (label: string): string =>
  squeeze(label)
    .replace(/^[\d.、]+/, "")
    .replace(SCORE_SUFFIX, "")
    .replace(NOTE, "");
const stem = (label: string): string => label.replace(/(?:类)?指标$/, "");

/** Every spelling (name, alias, each with or without 指标) by itself; of equal spellings the first listed name wins, own names before aliases. */
const spellings = <K>(names: Names<K>): ReadonlyMap<string, CanonicalName<K>> => {
  const known = new Map<string, CanonicalName<K>>();
  const add = (text: string, found: CanonicalName<K>): void => {
    if (!known.has(text)) known.set(text, found);
  };
  for (const { kind, name } of names) for (const text of [name, stem(name)]) add(text, { kind, name, alias: false });
  for (const { kind, name, aliases } of names)
    for (const alias of aliases) for (const text of [alias, stem(alias)]) add(text, { kind, name, alias: true });
  return known;
};

const lookUp = <K>(known: ReadonlyMap<string, CanonicalName<K>>, label: string): CanonicalName<K> | undefined => {
  const text = squeeze(label);
  return text === "" ? undefined : (known.get(text) ?? known.get(bare(text)));
};

const LEVEL1_SPELLINGS = spellings(LEVEL1);
const LEVEL2_SPELLINGS = spellings(LEVEL2);

/** 一级指标 as the layouts name it; undefined when it is none (handbook 2.4). */
export const canonicalLevel1 = (label: string): CanonicalName<Level1Kind> | undefined => lookUp(LEVEL1_SPELLINGS, label);

/** 二级指标 as the layouts name it; undefined when it is none (handbook 2.4). */
export const canonicalLevel2 = (label: string): CanonicalName<IndicatorKind> | undefined => lookUp(LEVEL2_SPELLINGS, label);

const PARENT: Readonly<Record<IndicatorKind, Level1Kind>> = {
  quantity: "output",
  quality: "output",
  timeliness: "output",
  cost: "output",
  economic: "benefit",
  social: "benefit",
  ecological: "benefit",
  sustainable: "benefit",
  satisfaction: "satisfaction",
};

/** The 一级指标 a kind belongs to; cost stands under 产出指标 unless the layout has it as 一级指标. */
export const parentOf = (kind: IndicatorKind): Level1Kind => PARENT[kind];
