import type { NameReading } from "../names/read-name";

/** The name speaks of one piece, not of the whole: 人均补助标准, 单件邮寄成本 (handbook 9.3). */
export const namesUnitPrice = ({ matters }: NameReading): boolean => {
  if (matters.has("sum")) return false;
  // 单家企业年度上限 is a price for one company, although 年度 stands between.
  return matters.has("one-piece") || (matters.has("laid-down") && !matters.has("whole-year"));
};

/** The name speaks of the whole: 办案业务经费总额. */
export const namesTotal = ({ matters }: NameReading): boolean => matters.has("sum") || matters.has("whole-year");
