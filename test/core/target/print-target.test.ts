import { parseTarget } from "../../../src/core/target/parse-target";
import { printTarget } from "../../../src/core/target/print-target";
import { handbookValues } from "./handbook-values";
import { meaningOf } from "./show-value";
import { writtenValues } from "./written-values";

describe("canonical writing", () => {
  it.each([
    [">=28次", "≥28次"],
    ["不低于９０％", "≥90%"],
    ["≥98百分比", "≥98%"],
    ["百分之九十五以上", "≥95%"],
    ["人均不超过450元", "≤450元/人"],
    ["≤450元/人天", "≤450元/人·天"],
    ["1,000,000元", "1000000元"],
    ["≥3万人次", "≥30000人次"],
    ["10～15个", "10-15个"],
    ["≤20万", "≤20万"],
    ["≤20万元(含税)", "≤20万元（含税）"],
    ["约20次", "约20次"],
    ["≥30名", "≥30名"],
    ["≥80M", "≥80米"],
    ["2023-12-31前", "2023年12月31日前"],
    ["2023年12月底之前", "2023年12月底前"],
    ["较上年增长5%以上", "较上年增长≥5%"],
    ["±3%以内", "±3%"],
    [" 有效保障 ", "有效保障"],
    ["1-12月", "1-12月"],
  ])("%s → %s", (text, expected) => {
    expect(printTarget(parseTarget(text))).toBe(expected);
  });
});

describe("printing keeps the meaning", () => {
  it.each([...handbookValues, ...writtenValues].map(([text]) => [text]))("%j", (text) => {
    expect(meaningOf(parseTarget(printTarget(parseTarget(text))))).toEqual(meaningOf(parseTarget(text)));
  });
});
