import { isMeasured, measureOf } from "../../../src/core/target/measure-of";
import type { TargetDate, TargetValue } from "../../../src/core/target/target-value";

const two = (value: number): string => String(value).padStart(2, "0");

/** 2023-12-31, 2023-12, 12. */
const showDate = ({ year, month, day }: TargetDate): string =>
  [
    year === undefined ? "" : String(year),
    month === undefined ? "" : year === undefined ? String(month) : two(month),
    day === undefined ? "" : two(day),
  ]
    .filter((part) => part !== "")
    .join("-");

const showNumbers = (value: TargetValue): string => {
  if (value.kind === "date") return showDate(value.date);
  const amount = measureOf(value)?.amount;
  if (amount === undefined) return "";
  const second = value.kind === "range" ? value.upper : isMeasured(value) ? value.second : undefined;
  return second === undefined ? String(amount) : `${amount}–${second}`;
};

/** The columns of handbook 4.7 after the text. */
export const showValue = (value: TargetValue): readonly string[] => {
  const { unit = "", per = "", dim = "" } = measureOf(value) ?? {};
  const note = value.kind === "quantity" && value.note !== undefined ? [`note:${value.note}`] : [];
  return [value.kind, value.op ?? "", showNumbers(value), unit, per, dim, [...value.flags, ...note].join(", ")];
};

/** What the target says, without how it is written: what printing and blanks must not change. */
export const meaningOf = (value: TargetValue): readonly string[] => {
  const period = value.kind === "period" ? [value.date, value.dateEnd].map((date) => (date === undefined ? "" : showDate(date))) : [];
  return [...showValue(value).slice(0, -1), ...period];
};
