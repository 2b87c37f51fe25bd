import { measureOf } from "../../../src/core/target/measure-of";
import { parseTarget } from "../../../src/core/target/parse-target";
import { handbookValues } from "./handbook-values";
import { meaningOf, showValue } from "./show-value";
import { writtenValues } from "./written-values";

describe("handbook 4.7", () => {
  it.each(handbookValues)("%s", (text, ...expected) => {
    expect(showValue(parseTarget(text))).toEqual(expected);
  });
});

describe("values as they are written", () => {
  it.each(writtenValues)("%j", (text, ...expected) => {
    expect(showValue(parseTarget(text))).toEqual(expected);
  });
});

describe("where the operator came from", () => {
  it.each([
    ["≥8次", "symbol"],
    ["不低于90%", "word"],
    ["控制在20万元", "word"],
    ["控制在20万元以内", "suffix"],
    ["95%以上", "suffix"],
    ["12月底前", "suffix"],
    ["8次", null],
  ])("%s", (text, source) => {
    expect(parseTarget(text).opSource).toBe(source);
  });
});

describe("both ends of a period", () => {
  it.each([
    ["1-12月", "1", "12"],
    ["2021年1月-12月", "2021-01", "2021-12"],
    ["2023.07-2024.01", "2023-07", "2024-01"],
    ["2023年1月1日至12月31日", "2023-01-01", "2023-12-31"],
    ["2023-2025年", "2023", "2025"],
    ["一月至六月", "1", "6"],
  ])("%s", (text, from, to) => {
    expect(meaningOf(parseTarget(text)).slice(-2)).toEqual([from, to]);
  });
});

describe("factor to the base unit", () => {
  it.each([
    ["≤50万元", 10000],
    ["≤10元", 1],
    ["≤0.5‰", 0.1],
    ["≥3个月", 30],
    ["≥5公里", 1000],
    ["≥2吨", 1000],
  ])("%s", (text, factor) => {
    expect(measureOf(parseTarget(text))?.factor).toBe(factor);
  });
});

it("keeps the quantity of a sentence and of a reference for a rewrite", () => {
  expect(parseTarget("至少全年完成2次宣传")).toMatchObject({ kind: "sentence", extracted: { op: ">=", amount: 2, unit: "次" } });
  expect(parseTarget("严格按照预算标准1000元/人给补助对象兑付补助")).toMatchObject({
    kind: "reference",
    extracted: { op: null, amount: 1000, unit: "元", per: "人", text: "1000元/人" },
  });
});

it("keeps the text as it was given and the unit as it was written", () => {
  expect(parseTarget(" ≥２０㎡ ")).toMatchObject({ raw: " ≥２０㎡ ", unit: "平方米", unitText: "m2" });
});

it("keeps a scale without a unit apart from the number", () => {
  expect(parseTarget("≤20万")).toMatchObject({ amount: 20, scale: "万" });
});

it("takes the first of two dates of a sentence, not a year for years", () => {
  expect(parseTarget("2023年6月底前完成前期，12月底前完工")).toMatchObject({
    kind: "sentence",
    extracted: { kind: "date", date: { year: 2023, month: 6 } },
  });
});
