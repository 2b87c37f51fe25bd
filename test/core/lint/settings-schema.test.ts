import { percent, rows } from "../../../src/core/lint/rule-option";
import { defaultSettings } from "../../../src/core/lint/settings";
import { readSettings } from "../../../src/core/lint/settings-schema";

const RULES = [
  { id: "cost-gap", options: { costGapPercent: percent(1) } },
  { id: "indicator-count-low", options: { minIndicators: rows(6, 200), minOutputs: rows(3, 200) } },
];

describe("readSettings", () => {
  it("空的设置就是默认设置", () => {
    expect(readSettings({}, RULES)).toEqual({ ok: true, value: defaultSettings });
  });

  it("写了的替换默认，没写的照旧", () => {
    const read = readSettings(
      { rules: { "cost-gap": "off" }, thresholds: { costGapPercent: 5 }, layout: "mof-101", year: 2024, units: ["人·日"] },
      RULES,
    );
    expect(read).toEqual({
      ok: true,
      value: {
        rules: { "cost-gap": "off" },
        thresholds: { costGapPercent: 5 },
        layout: "mof-101",
        year: 2024,
        units: ["人·日"],
      },
    });
  });

  it("规则的每一项阈值都能写", () => {
    const thresholds = { costGapPercent: 1, minIndicators: 6, minOutputs: 3 };
    expect(readSettings({ thresholds }, RULES)).toEqual({ ok: true, value: { ...defaultSettings, thresholds } });
  });

  it.each([
    [{ rulez: {} }, "不认识“rulez”这一项，请删去或改正名称。"],
    [{ thresholds: { maxIndicator: 3 } }, "不认识“thresholds.maxIndicator”这一项，请删去或改正名称。"],
    [{ rules: { "cost-gapp": "off" } }, "没有“cost-gapp”这条规则，请核对规则名。"],
    [{ rules: { "cost-gap": "maybe" } }, "“rules.cost-gap”不能是“maybe”，请写其中之一：off、on、error、warning、info。"],
    [{ thresholds: { minOutputs: "3" } }, "“thresholds.minOutputs”不能是“3”，请写数字。"],
    [{ thresholds: { minOutputs: -1 } }, "“thresholds.minOutputs”不能是“-1”，请写不小于0的数字。"],
    [{ year: 1800 }, "“year”不能是“1800”，请写不小于1990的数字。"],
    [{ year: 2024.5 }, "“year”不能是“2024.5”，请写整数。"],
    [{ units: "件" }, "“units”不能是“件”，请按说明改写。"],
    [null, "设置不能是“null”，请按说明改写。"],
    [[], "设置不能是“Array”，请按说明改写。"],
  ])("拒绝 %j", (input, message) => {
    expect(readSettings(input, RULES)).toEqual({ ok: false, error: [message] });
  });

  it("几处不对一次说完", () => {
    expect(readSettings({ rulez: 1, layout: "tj" }, RULES)).toMatchObject({ ok: false, error: { length: 2 } });
  });
});
