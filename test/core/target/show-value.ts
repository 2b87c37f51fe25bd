import type { TargetDate, TargetValue } from "../../../src/core/target/target-value";

const two = (value: number): string => String(value).padStart(2, "0");

/** 2023-12-31, 2023-12, 12. */
export const showDate = ({ year, month, day }: TargetDate): string =>
  [
    year === undefined ? "" : String(year),
    month === undefined ? "" : year === undefined ? String(month) : two(month),
    day === undefined ? "" : two(day),
  ]
    .filter((part) => part !== "")
    .join("-");

const showNumbers = ({ kind, n1, n2, date }: TargetValue): string => {
  if (kind === "date" && date !== undefined) return showDate(date);
  if (n1 === undefined) return "";
  return n2 === undefined ? String(n1) : `${n1}–${n2}`;
};

/** The columns of 手册 4.7 after the text. */
export const showValue = (value: TargetValue): readonly string[] => [
  value.kind,
  value.op ?? "",
  showNumbers(value),
  value.unit ?? "",
  value.per ?? "",
  value.dim ?? "",
  [...value.flags, ...(value.note !== undefined && value.kind === "quantity" ? [`note:${value.note}`] : [])].join(", "),
];
