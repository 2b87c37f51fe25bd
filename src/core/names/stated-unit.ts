import { parseTarget } from "../target/parse-target";

const IN_BRACKETS = /[(（]\s*(?:单位\s*[:：]\s*)?([^()（）\d]{1,8}?)\s*[)）]$/u;

/** Which year or month a rate is of, no measure. */
const PERIOD = /^(?:半?年度|季度|月度)$/u;

/** The unit a name states in brackets, as written there: `发放补贴户数（万户）` → 万户; undefined where the brackets hold something else. */
export const statedUnit = (name: string): string | undefined => {
  const unit = IN_BRACKETS.exec(name.trim())?.[1];
  if (unit === undefined || PERIOD.test(unit)) return undefined;
  const { kind, flags } = parseTarget(`1${unit}`);
  const known =
    kind === "quantity" && !flags.some((flag) => flag === "no-unit" || flag === "unit-unknown" || flag === "scale-without-unit");
  return known ? unit : undefined;
};
