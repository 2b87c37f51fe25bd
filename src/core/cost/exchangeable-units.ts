/** Units that count the same thing under different names (handbook 3.4). */
const SAME: readonly (readonly string[])[] = [
  ["件", "案", "例", "宗"],
  ["人", "名", "位", "人次", "人天", "人·天", "人日", "人·日", "生", "学生", "人员"],
  ["次", "场", "场次", "期", "班次", "轮", "趟", "批", "批次", "车次"],
  ["台", "套", "台(套)", "台套", "部"],
  ["份", "册", "本"],
  ["家", "户", "单位"],
];

const PER_YEAR = /[·/](?:年度|年|a)$/;

/** The price's denominator without the year: 元/生·年 is per 生 within one budget. */
const withoutYear = (per: string): string => per.normalize("NFKC").replace(PER_YEAR, "");

/** Whether a price per `per` may be multiplied with a number of `unit`. */
export const exchangeable = (per: string, unit: string): boolean => {
  const [a, b] = [withoutYear(per), unit.normalize("NFKC")];
  return a === b || SAME.some((units) => units.includes(a) && units.includes(b));
};

/** 20万元/年: within one budget year that is an amount, no price. */
export const isPerYear = (per: string): boolean => per === "年" || per === "年度";

const TIME = ["年", "年度", "季", "季度", "月", "个月", "周", "天", "日", "工作日", "小时", "学期", "学年", "课时", "学时"];

/** 3000元/月: a price for time, which no count of pieces multiplies. */
export const isPerTime = (per: string): boolean => TIME.includes(per);

/** 1000元/人·月: by the head and by a time within the year; heads alone do not make the cost of the year. */
export const isPartlyPerTime = (per: string): boolean => {
  const last = per.normalize("NFKC").split(/[·/]/).at(-1) ?? "";
  return last !== per && TIME.includes(last) && !PER_YEAR.test(per.normalize("NFKC"));
};
