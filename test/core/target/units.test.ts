import { unitDictionary } from "../../../src/core/target/unit-dictionary";
import { findUnit, unitAt } from "../../../src/core/target/units";

it.each([
  ["元", "元", "money", 1, "canonical"],
  ["万元", "万元", "money", 10000, "canonical"],
  ["㎡", "平方米", "area", 1, "variant"],
  ["平米", "平方米", "area", 1, "variant"],
  ["百分比", "%", "ratio", 1, "variant"],
  ["％", "%", "ratio", 1, "canonical"],
  ["日", "天", "duration", 1, "synonym"],
  ["工作日", "个工作日", "duration", 1.4, "synonym"],
  ["名", "人", "people", 1, "synonym"],
  ["批次", "批", "times", 1, "synonym"],
  ["km", "公里", "length", 1000, "variant"],
  ["千克", "公斤", "weight", 1, "synonym"],
])("%s is %s", (text, unit, dim, factor, form) => {
  expect(findUnit(text)).toMatchObject({ unit, dim, factor, form });
});

it.each([
  "厘米",
  "粒",
  "头",
  "只",
  "亩",
  "户",
  "户次",
  "课时",
  "学时",
  "台次",
  "车次",
  "辆次",
  "例",
  "宗",
  "单",
  "枚",
  "株",
  "棵",
  "桶",
  "箱",
  "盒",
  "瓶",
  "包",
  "起",
])("knows %s", (text) => {
  expect(findUnit(text)?.unit).toBe(text);
});

it.each(["M", "分", "方", "度", "G"])("%s is ambiguous", (text) => {
  expect(findUnit(text)?.ambiguous).toBe(true);
});

it("takes the longest unit", () => {
  expect(unitAt("5人次", 1)?.unit).toBe("人次");
  expect(unitAt("5个工作日内", 1)?.unit).toBe("个工作日");
});

it("does not know words", () => {
  expect([findUnit("堂"), findUnit(""), unitAt("宣传", 0)]).toEqual([null, null, null]);
});

it("has no spelling twice", () => {
  const spellings = unitDictionary.flatMap(({ unit, synonyms, variants }) => [unit, ...synonyms, ...variants]);
  expect(spellings.filter((text, index) => spellings.indexOf(text) !== index)).toEqual([]);
});
