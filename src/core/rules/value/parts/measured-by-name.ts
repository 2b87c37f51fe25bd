import { squeeze } from "../../../sheet/clean-text";
import { expectedDimensions } from "../../../names/expected-dimensions";
import type { Dimension, TargetValue } from "../../../target/target-value";
import { isQuantityOrRange } from "../../../target/measure-of";

/** Names that only look like a share, a sum or a state: 效率, 消费, 完成情况. */
const NO_MEASURE =
  /(?:效率|频率|速率|功率|汇率|利率|分辨率|税率|死亡率|发病率|患病率|出生率|生长率|容积率|概率|周转率|消费|免费|收费|浪费|自费|公费|付费|缴费|欠费|基金|情况)$/u;
const OBJECTS: readonly Dimension[] = ["people", "times", "count", "area", "length", "weight", "volume", "data", "energy"];

/** Dimensions that serve as well as the one the name calls for: roads are counted in kilometres, sessions by those who came. */
const COUSINS: Readonly<Partial<Record<string, readonly Dimension[]>>> = {
  ratio: ["pp", "score"],
  people: ["times", "count"],
  times: ["people", "count"],
  count: OBJECTS,
};

/** Whether the value cannot measure what the end of the name calls for (手册 4.4); open names and open values never contradict. */
export const contradictsName = (name: string, value: TargetValue): boolean => {
  const text = squeeze(name).replace(/\([^()]*\)$/u, "");
  if (!isQuantityOrRange(value) || value.dim === undefined || value.amount === 0 || NO_MEASURE.test(text)) return false;
  const { dim } = value;
  const expected = expectedDimensions(text);
  return expected.length > 0 && !expected.includes(dim) && !expected.some((wanted) => COUSINS[wanted]?.includes(dim));
};
