import { chooseOperator } from "./choose-operator";
import { operatorSuffixes } from "./operator-words";
import type { ParsedBody } from "./parsed-body";
import { readPrefix } from "./read-prefix";

const grades: ReadonlySet<string> = new Set(
  (
    "优 良 中 差 好 高 低 强 优秀 良好 优良 中等 一般 较好 很好 更好 最好 较差 较高 很高 较低 明显 较明显 比较明显 显著 较显著 比较显著 不明显 不显著 较大 较强 大 小 " +
    "合格 不合格 达标 不达标 优质 及时 较及时 按时 按期 准时 如期 满意 较满意 比较满意 基本满意 非常满意 很满意 十分满意 不满意 合规 规范 准确 精准 真实 完整 齐全 齐备 健全 完备 完善 充分 " +
    "安全 正常 合理 科学 清晰 清楚 整洁 优等 特等 甲等 乙等 丙等 良等 零差错"
  ).split(" "),
);

/** A step of a published scale: A级, 三级甲等, 一级A, Ⅲ类标准, perhaps of a named authority. */
const step =
  "(?:(?:[A-Ea-e]{1,3}|[1-9]A|\\d{1,2}|[一二三四五六七八九十]{1,2}|[特甲乙丙丁优良])(?:级|等级?|星级?|类级)(?:[甲乙丙]等|[AB])?|" +
  "(?:I{1,3}|IV|VI{0,3}|劣V|[一二三四五六])类)";
const level = new RegExp(`^(?:国家|地表水|省|市|县)?${step}(?:水质?|水体)?(?:标准|要求)?$`);
const rank =
  /^(?:全[国省市县区]|全行业|系统内?|排名|位列|名列|位居|居|在|列)*(?:第|前)(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:名|位|%)?$/;
const letter = /^[A-D]\+?$/;
/** 优良中低差, 高中低, 好坏: the ends of a scale written without marks between them, as 一体化 systems offer them. */
const scale = /^(?:好坏|优差|好差|高低|(?!.*(.).*\1)[优良中低差高好]{3,5})$/;
const maxLength = 24;

/** Whether a cleaned text is a step of a published scale, which anyone can look up: 三级甲等, Ⅲ类标准. */
const isLevel = (text: string): boolean => level.test(text);

const isGrade = (text: string): boolean => grades.has(text) || isLevel(text) || letter.test(text) || scale.test(text);

const suffixOf = (text: string): (typeof operatorSuffixes)[number] | undefined =>
  operatorSuffixes.find((suffix) => suffix.op !== null && suffix.text !== "内" && text.endsWith(suffix.text));

/** A whole text that is a grade or a scale of grades, perhaps compared (handbook 4.2): 优良, A级, 三级以上, 好/一般/差, 全省前3名. */
export const readGrade = (text: string): ParsedBody | null => {
  if (text.length > maxLength) return null;
  if (isGrade(text) || rank.test(text) || text.split(/[/、,|]/).every(isGrade))
    return { kind: "grade", op: null, opSource: null, flags: [] };
  const prefix = readPrefix(text);
  const rest = text.slice(prefix.end);
  const suffix = suffixOf(rest);
  const grade = suffix === undefined ? rest : rest.slice(0, -suffix.text.length);
  if (!isGrade(grade) && !grade.split(/[/、,|]/).every(isGrade)) return null;
  if ((suffix === undefined && prefix.end === 0) || prefix.lead !== "") return null;
  return { kind: "grade", ...chooseOperator(prefix.operators, suffix ?? null) };
};
