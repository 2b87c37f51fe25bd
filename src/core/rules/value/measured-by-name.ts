import { squeeze } from "../../sheet/clean-text";
import type { Dimension, TargetKind } from "../../target/target-value";

/** What a name promises to be measured in; `words` where a grade or a sentence will do as well. */
interface Measure {
  readonly ending: RegExp;
  readonly dimensions: readonly Dimension[];
  readonly kinds?: readonly TargetKind[];
}

const AMOUNTS: readonly Dimension[] = ["people", "times", "count", "area", "length", "weight", "volume", "data", "energy"];
const WORDS: readonly TargetKind[] = ["grade", "qualitative", "reference", "sentence"];

/** Names that only look like one of the endings: 效率 and 速率 are no shares, 制度 is no degree. */
const NO_MEASURE = /(?:效率|频率|速率|功率|汇率|利率|分辨率|税率|费率|死亡率|发病率|患病率|出生率|容积率|概率|周转率|消费|免费|收费|浪费|学费|自费|公费|付费|缴费|欠费|基金|有效性|资金数量)$/u;

/** 手册 4.4, longest endings first; only the end of the name counts. */
const MEASURES: readonly Measure[] = [
  { ending: /(?:满意度|率|比例|占比|比重)$/u, dimensions: ["ratio", "pp"] },
  { ending: /人次数?$/u, dimensions: ["people", "times"] },
  { ending: /(?:人数|人口)$/u, dimensions: ["people", "count"] },
  { ending: /(?:次数|频次|场次|批次)$/u, dimensions: ["times", "people", "count"] },
  { ending: /(?:天数|时间|时长|时限|工期)$/u, dimensions: ["duration"], kinds: ["date", "period"] },
  { ending: /(?:年限|寿命)$/u, dimensions: ["duration"], kinds: ["date", "period"] },
  { ending: /面积$/u, dimensions: ["area"] },
  { ending: /(?:成本|费用|费|金额|资金|单价|经费)$/u, dimensions: ["money", "unitPrice"] },
  { ending: /(?:数量|个数|件数|台数)$/u, dimensions: AMOUNTS },
  { ending: /(?:及时性|合规性|准确性|完整性)$/u, dimensions: ["ratio", "pp"], kinds: WORDS },
  { ending: /(?:程度|水平)$/u, dimensions: ["ratio", "pp", "score"], kinds: WORDS },
];

/** Whether the value cannot be a measure of what the name's ending names; open names and open values never contradict. */
export const contradictsName = (name: string, value: { readonly kind: TargetKind; readonly dim?: Dimension; readonly n1?: number }): boolean => {
  const text = squeeze(name).replace(/\([^()]*\)$/u, "");
  const measure = NO_MEASURE.test(text) ? undefined : MEASURES.find(({ ending }) => ending.test(text));
  if (!measure || value.n1 === 0) return false;
  if (value.kind === "date" || value.kind === "period") return !measure.kinds?.includes(value.kind) && measure.dimensions.includes("money");
  if (value.kind !== "quantity" && value.kind !== "range") return false;
  return value.dim !== undefined && !measure.dimensions.includes(value.dim);
};
