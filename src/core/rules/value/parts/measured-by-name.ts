import type { NameEnd } from "../../../names/name-end";
import type { Dimension, TargetValue } from "../../../target/target-value";
import { isQuantityOrRange } from "../../../target/measure-of";

const OBJECTS: readonly Dimension[] = ["people", "times", "count", "area", "length", "weight", "volume", "data", "energy"];

/** Dimensions that serve as well as the one the name calls for: roads are counted in kilometres, sessions by those who came. */
const COUSINS: Readonly<Partial<Record<string, readonly Dimension[]>>> = {
  ratio: ["pp", "score"],
  people: ["times", "count"],
  times: ["people", "count"],
  count: OBJECTS,
};

/** Whether the value cannot measure what the end of the name calls for (handbook 4.4); open names and open values never contradict. */
export const contradictsName = ({ dims }: NameEnd, value: TargetValue): boolean => {
  if (!isQuantityOrRange(value) || value.dim === undefined || value.amount === 0) return false;
  const { dim } = value;
  return dims.length > 0 && !dims.includes(dim) && !dims.some((wanted) => COUSINS[wanted]?.includes(dim));
};
