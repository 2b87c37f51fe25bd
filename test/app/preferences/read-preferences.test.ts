import { defaultPreferences, type PanePreferences } from "../../../src/app/preferences/pane-preferences";
import { readPreferences } from "../../../src/app/preferences/read-preferences";
import { percent } from "../../../src/core/lint/rule-option";
import { defaultSettings } from "../../../src/core/lint/settings";

const RULES = [
  { id: "cost-gap", options: { costGapPercent: percent(1) } },
  { id: "operator-missing" },
  { id: "satisfaction-too-low", options: { minSatisfaction: percent(80) } },
];
const CHOSEN: PanePreferences = {
  language: "en",
  live: false,
  colourInfo: true,
  palette: "strong",
  settings: {
    rules: { "cost-gap": "off" },
    thresholds: { minSatisfaction: 90 },
    layout: "mof-2022",
    year: 2026,
    units: ["人·日"],
    mappings: [{ header: ["事项", "标准"], roles: ["name", "target"] }],
  },
};
const SETTINGS = CHOSEN.settings;

describe("what was stored of 设置", () => {
  it("comes back as it was saved", () => {
    expect(readPreferences(JSON.parse(JSON.stringify(CHOSEN)), RULES)).toEqual(CHOSEN);
  });

  it.each([[undefined], [null], [7], ["zh-CN"]])("%j: nothing was stored, everything is the default's", (stored) => {
    expect(readPreferences(stored, RULES)).toEqual(defaultPreferences);
  });

  it.each<[string, object, Partial<PanePreferences>]>([
    ["a language nobody speaks here", { language: "fr" }, { language: "zh-CN" }],
    ["a switch that is a word", { live: "no" }, { live: true }],
    ["a palette of another version", { palette: "neon" }, { palette: "standard" }],
    ["settings that are a list", { settings: [] }, { settings: defaultSettings }],
    ["a rule that is gone", { settings: { ...SETTINGS, rules: { "cost-gap": "off", "old-rule": "off" } } }, {}],
    ["a severity that is gone", { settings: { ...SETTINGS, rules: { "cost-gap": "off", "operator-missing": "fatal" } } }, {}],
    ["a threshold out of range", { settings: { ...SETTINGS, thresholds: { minSatisfaction: 90, costGapPercent: -3 } } }, {}],
    ["a layout that is gone", { settings: { ...SETTINGS, layout: "tj-1999" } }, { settings: { ...SETTINGS, layout: "auto" } }],
    ["a layout that is offered no more", { settings: { ...SETTINGS, layout: "mapped" } }, { settings: { ...SETTINGS, layout: "auto" } }],
    [
      "a column mapping that says too little",
      { settings: { ...SETTINGS, mappings: [...SETTINGS.mappings, { header: ["指标", "标准"], roles: ["name", "none"] }] } },
      {},
    ],
    ["a second mapping of the same header", { settings: { ...SETTINGS, mappings: [...SETTINGS.mappings, ...SETTINGS.mappings] } }, {}],
    ["mappings that are none", { settings: { ...SETTINGS, mappings: 3 } }, { settings: { ...SETTINGS, mappings: [] } }],
    ["a year that is none", { settings: { ...SETTINGS, year: "今年" } }, { settings: { ...SETTINGS, year: undefined } }],
  ])("%s falls back alone, the other choices stay", (_name, broken, changed) => {
    expect(readPreferences({ ...CHOSEN, ...broken }, RULES)).toEqual({ ...CHOSEN, ...changed });
  });
});
