import { percent, rows } from "../../../src/core/lint/rule-option";
import { defaultSettings } from "../../../src/core/lint/settings";
import { MAPPED_ROLES } from "../../../src/core/table/model/column-mapping";
import { readSettings } from "../../../src/core/lint/settings-schema";

const RULES = [
  { id: "cost-gap", options: { costGapPercent: percent(1) } },
  { id: "indicator-count-low", options: { minIndicators: rows(6, 200), minOutputs: rows(3, 200) } },
];

const MAPPING = { header: ["事项", "标准"], roles: ["name", "target"] };

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
        mappings: [],
      },
    });
  });

  it("列对应照写的用，表头文字按比较时的样子记", () => {
    const mapping = { header: [" 考核 事项", "标准值（年）", "备注"], roles: ["name", "target", "none"] };
    expect(readSettings({ mappings: [mapping] }, RULES)).toEqual({
      ok: true,
      value: { ...defaultSettings, mappings: [{ ...mapping, header: ["考核事项", "标准值(年)", "备注"] }] },
    });
  });

  it("规则的每一项阈值都能写", () => {
    const thresholds = { costGapPercent: 1, minIndicators: 6, minOutputs: 3 };
    expect(readSettings({ thresholds }, RULES)).toEqual({ ok: true, value: { ...defaultSettings, thresholds } });
  });

  it.each([
    [{ rulez: {} }, { kind: "unknown-setting", path: "rulez" }],
    [{ thresholds: { maxIndicator: 3 } }, { kind: "unknown-setting", path: "thresholds.maxIndicator" }],
    [{ mappings: [{ header: [] }] }, { kind: "missing-setting", path: "mappings.0.roles" }],
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
    [{ mappings: {} }, { kind: "not-list", path: "mappings", received: "Object" }],
    [
      { mappings: [{ header: ["事项"], roles: ["nam"] }] },
      { kind: "not-one-of", choices: MAPPED_ROLES, path: "mappings.0.roles.0", received: "nam" },
    ],
    [
      { mappings: [{ header: ["事项", "标准", "备注"], roles: ["name", "target"] }] },
      { kind: "mapping-lengths", path: "mappings.0", texts: 3, roles: 2 },
    ],
    [{ mappings: [{ header: ["事项", " "], roles: ["name", "target"] }] }, { kind: "mapping-blank", path: "mappings.0.header.1" }],
    [{ mappings: [{ header: ["事项"], roles: ["name"] }] }, { kind: "mapping-lacks", path: "mappings.0.roles", roles: ["target"] }],
    [
      { mappings: [{ header: ["事项", "名称", "标准"], roles: ["name", "name", "target"] }] },
      { kind: "mapping-repeats", path: "mappings.0.roles", role: "name" },
    ],
    [
      { mappings: [MAPPING, { ...MAPPING, header: ["事 项", "标准"] }] },
      { kind: "mapping-twice", path: "mappings.1", earlier: "mappings.0" },
    ],
    [null, { kind: "not-group", path: "", received: "null" }],
    [[], { kind: "not-group", path: "", received: "Array" }],
  ])("拒绝 %j", (input, problem) => {
    expect(readSettings(input, RULES)).toEqual({ ok: false, error: [problem] });
  });

  it("几处不对一次说完", () => {
    expect(readSettings({ rulez: 1, layout: "tj" }, RULES)).toMatchObject({ ok: false, error: { length: 2 } });
  });
});
