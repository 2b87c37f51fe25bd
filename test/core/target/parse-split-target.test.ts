import { parseSplitTarget } from "../../../src/core/target/parse-split-target";
import { showValue } from "./show-value";

describe("sign, value and unit in columns of their own (handbook 1.3, 4.2)", () => {
  it.each([
    ["≥", "95", "%", "", ["quantity", ">=", "95", "%", "", "ratio", ""]],
    ["≧", "735", "人次", "", ["quantity", ">=", "735", "人次", "", "people", "op-variant"]],
    ["═", "100", "%", "", ["quantity", "=", "100", "%", "", "ratio", "op-variant"]],
    ["大于等于", "98", "%", "正向", ["quantity", ">=", "98", "%", "", "ratio", ""]],
    ["小于等于", "1", "辆", "反向", ["quantity", "<=", "1", "辆", "", "count", ""]],
    ["等于", "100", "百分比", "", ["quantity", "=", "100", "%", "", "ratio", "unit-alias"]],
    ["≥", "1", "人/年", "", ["quantity", ">=", "1", "人", "年", "people", ""]],
    ["", "80", "%", "正向", ["quantity", ">=", "80", "%", "", "ratio", ""]],
    ["", "3", "天", "反向指标", ["quantity", "<=", "3", "天", "", "duration", ""]],
    ["", "3", "天", "", ["quantity", "", "3", "天", "", "duration", ""]],
    ["≥", "≥95%", "%", "", ["quantity", ">=", "95", "%", "", "ratio", ""]],
    ["≤", "≥95%", "%", "", ["quantity", ">=", "95", "%", "", "ratio", "op-conflict"]],
    ["≤", "20万", "元", "", ["quantity", "<=", "20", "万元", "", "money", ""]],
    ["≤", "20万", "万元", "", ["quantity", "<=", "20", "万元", "", "money", ""]],
    ["≤", "20（含税）", "万元", "", ["quantity", "<=", "20", "万元", "", "money", "note:含税"]],
    ["≤", "12月底前", "月", "", ["date", "<=", "12", "", "", "", ""]],
    ["≥", "90", "/", "", ["quantity", ">=", "90", "", "", "", "no-unit"]],
    ["≥", "10-15", "个", "", ["range", "between", "10–15", "个", "", "count", "range-with-op"]],
    ["≤", "±3", "%", "", ["tolerance", "±", "3", "%", "", "ratio", ""]],
    ["定性", "优良", "", "", ["grade", "", "", "", "", "", ""]],
    ["定性", "有效保障", "", "", ["qualitative", "", "", "", "", "", ""]],
    ["", "按规定执行", "", "定性", ["qualitative", "", "", "", "", "", ""]],
    ["定性", "", "", "", ["empty", "", "", "", "", "", ""]],
    ["≥", "", "%", "", ["empty", "", "", "", "", "", ""]],
    ["=", "不涉及", "", "", ["placeholder", "", "", "", "", "", ""]],
  ])("%s | %s | %s | %s", (operator, value, unit, direction, expected) => {
    expect(showValue(parseSplitTarget({ operator, value, unit, direction }))).toEqual(expected);
  });
});

it("says that the operator stood in a column", () => {
  expect(parseSplitTarget({ operator: "≥", value: "95", unit: "%" }).opSource).toBe("column");
  expect(parseSplitTarget({ operator: "≥", value: "≥95%" }).opSource).toBe("symbol");
});
