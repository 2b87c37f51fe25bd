import fc from "fast-check";
import { measureOf } from "../../../src/core/target/measure-of";
import { parseSplitTarget } from "../../../src/core/target/parse-split-target";
import { parseTarget } from "../../../src/core/target/parse-target";
import { printTarget } from "../../../src/core/target/print-target";
import type { TargetValue } from "../../../src/core/target/target-value";
import { handbookValues } from "./handbook-values";
import { meaningOf } from "./show-value";
import { writtenValues } from "./written-values";

const pieces = (
  "≥ ≤ > < = ± >= ≧ 不低于 不超过 控制在 至少 达到 约 每 每人 人均 增长 全年 完成 0 1 2 8 12 20 95 100 2023 0.5 1.5 三 十 九十五 半 百 千 万 亿 % ‰ 百分之 百分点 " +
  "元 万元 人 人次 次 个 天 日 月 年 个工作日 小时 平方米 m2 M 分 台(套) 生 / · - -- 至 ~ . , : ; ( ) （含税） 以上 以内 左右 前 之前 底 到位 余 多 季度 优 良好 级 按 标准 无 XX 提升 宣传 \n"
).split(" ");

const composed = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(""));
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), composed);
const known = fc.constantFrom(...[...handbookValues, ...writtenValues].map(([text]) => text));

const marks = ({ flags }: TargetValue) => flags.filter((flag) => flag !== "whitespace" && flag !== "fullwidth");

it("reads any text, the same way every time, and keeps it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const value = parseTarget(text);
      expect(parseTarget(text)).toEqual(value);
      expect(value.raw).toBe(text);
    }),
    { numRuns: 1500 },
  );
});

it("reads any cells of a split layout", () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (operator, value, unit) =>
      expect(parseSplitTarget({ operator, value, unit })).toHaveProperty("kind"),
    ),
  );
});

const expectSameOncePrinted = (text: string): void => {
  const value = parseTarget(text);
  const again = parseTarget(printTarget(value));
  expect(meaningOf(again)).toEqual(meaningOf(value));
  expect(printTarget(again)).toBe(printTarget(value));
};

describe("means the same once printed, and prints that the same", () => {
  it("whatever it says", () => {
    fc.assert(fc.property(fc.oneof(composed, known), expectSameOncePrinted), { numRuns: 1500 });
  });

  // Each was met at random.
  it.each([
    "2023人次余亿",
    "0.5M不低于左右",
    "12多个乡镇",
    "9595多标准",
    "2023.100",
    "2023.1",
    "完成1季度",
    "完成2023年",
    "02023年",
    "1.5亿至三百",
    "2023亿万优天",
    "20个底级多以内以内",
    "100人次不超过约以上以上",
    "±8个余人分",
    "2023标准底以上完成以内",
  ])("%s", expectSameOncePrinted);
});

it.each([
  ["12多个乡镇", "约12个乡镇"],
  ["2023.100", "2023.100"],
  ["完成2023年", "完成2023年"],
])("%s is printed %s", (text, printed) => expect(printTarget(parseTarget(text))).toBe(printed));

it("does not mind blanks between characters", () => {
  fc.assert(
    fc.property(known, fc.constantFrom(" ", "\u3000", "\u00a0", "\u200b", "\t"), fc.nat(), (text, blank, place) => {
      const at = place % (text.length + 1);
      const value = parseTarget(text.slice(0, at) + blank + text.slice(at));
      expect(meaningOf(value)).toEqual(meaningOf(parseTarget(text)));
      expect(marks(value)).toEqual(marks(parseTarget(text)));
    }),
    { numRuns: 1500 },
  );
});

it("does not mind full-width digits and signs", () => {
  const widen = (text: string): string => text.replace(/[0-9%><=]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(known, (text) => {
      expect(meaningOf(parseTarget(widen(text)))).toEqual(meaningOf(parseTarget(text)));
      expect(marks(parseTarget(widen(text)))).toEqual(marks(parseTarget(text)));
    }),
  );
});

it("multiplies scales exactly", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom(0, 1, 2, 3, 4), (digits, decimals) => {
      const text = (digits / 10 ** decimals).toFixed(decimals);
      expect(measureOf(parseTarget(`≥${text}万人次`))?.amount).toBe((digits * 10000) / 10 ** decimals);
    }),
  );
});

describe("texts of 100000 characters", () => {
  it.each(["1", " ", "≥", "1,", "12月", "按", "每人", "(", "(1", "9%、", "一", "百分之", "\n1", "A-", "X", "严格", "不低于3次", "。", "﷽"])(
    "%j repeated",
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      expect(printTarget(parseTarget(text))).toBe(text.trim());
    },
  );
});
