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
    [{ rulez: {} }, { kind: "unknown-setting", path: "rulez" }],
    [{ thresholds: { maxIndicator: 3 } }, { kind: "unknown-setting", path: "thresholds.maxIndicator" }],
    [{ rules: { "cost-gapp": "off" } }, { kind: "unknown-rule", ruleId: "cost-gapp" }],
    [
      { rules: { "cost-gap": "maybe" } },
      { kind: "not-one-of", choices: ["off", "on", "error", "warning", "info"], path: "rules.cost-gap", received: "maybe" },
    ],
    [{ rules: "off" }, { kind: "not-group", path: "rules", received: "off" }],
    [{ thresholds: { minOutputs: "3" } }, { kind: "not-number", path: "thresholds.minOutputs", received: "3" }],
    [{ thresholds: { minOutputs: -1 } }, { kind: "below", min: 0, path: "thresholds.minOutputs", received: "-1" }],
    [{ thresholds: { minOutputs: 201 } }, { kind: "above", max: 200, path: "thresholds.minOutputs", received: "201" }],
    [{ year: 1800 }, { kind: "below", min: 1990, path: "year", received: "1800" }],
    [{ year: 2024.5 }, { kind: "not-whole", path: "year", received: "2024.5" }],
    [{ units: "件" }, { kind: "not-list", path: "units", received: "件" }],
    [{ units: [1] }, { kind: "not-text", path: "units.0", received: "1" }],
    [null, { kind: "not-group", path: "", received: "null" }],
    [[], { kind: "not-group", path: "", received: "Array" }],
  ])("拒绝 %j", (input, problem) => {
    expect(readSettings(input, RULES)).toEqual({ ok: false, error: [problem] });
  });

  it("几处不对一次说完", () => {
    expect(readSettings({ rulez: 1, layout: "tj" }, RULES)).toMatchObject({ ok: false, error: { length: 2 } });
  });
});
