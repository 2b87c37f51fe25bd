import { defaultPreferences, type PanePreferences } from "../../../src/app/preferences/pane-preferences";
import { preferencesFile, readPreferencesFile } from "../../../src/app/preferences/preferences-file";
import { percent, rows } from "../../../src/core/lint/rule-option";
import { readSettings } from "../../../src/core/lint/settings-schema";

const RULES = [
  { id: "cost-gap" },
  { id: "indicator-count-low", options: { minIndicators: rows(6, 200) } },
  { id: "satisfaction-too-low", options: { minSatisfaction: percent(80) } },
];
const CHOSEN: PanePreferences = {
  ...defaultPreferences,
  language: "en",
  palette: "colour-blind",
  settings: { ...defaultPreferences.settings, rules: { "cost-gap": "error" }, year: 2026, units: ["人·日"] },
};

describe("导出和导入设置", () => {
  it("what was exported is imported as it was", () => {
    expect(readPreferencesFile(preferencesFile(CHOSEN), defaultPreferences, RULES)).toEqual({ ok: true, value: CHOSEN });
  });

  it("the command line's reader takes the same file", () => {
    expect(readSettings(JSON.parse(preferencesFile(CHOSEN)), RULES)).toEqual({ ok: true, value: CHOSEN.settings });
  });

  it("a settings file without pane choices leaves those as they are", () => {
    expect(
      readPreferencesFile(
        '\uFEFF{"rules":{"cost-gap":"error"},"year":2026,"units":["人·日"]}',
        { ...CHOSEN, settings: defaultPreferences.settings },
        RULES,
      ),
    ).toEqual({
      ok: true,
      value: CHOSEN,
    });
  });

  it("a file that names one of the pane's choices leaves the others as they are", () => {
    expect(readPreferencesFile(JSON.stringify({ ...CHOSEN.settings, pane: { palette: "strong" } }), CHOSEN, RULES)).toEqual({
      ok: true,
      value: { ...CHOSEN, palette: "strong" },
    });
  });

  it("a layout that 设置 does not offer is recognised from each table", () => {
    const read = readPreferencesFile('{"layout":"mapped","year":2026}', defaultPreferences, RULES);
    expect(read).toEqual({ ok: true, value: { ...defaultPreferences, settings: { ...defaultPreferences.settings, year: 2026 } } });
  });

  it.each<[string, readonly object[]]>([
    ["第一行", [{ kind: "not-json", detail: expect.stringMatching(/./) }]],
    ['{"rules":{"cost-gop":"off"}}', [{ kind: "unknown-rule", ruleId: "cost-gop" }]],
    [
      '{"layout":"tj","year":1.5}',
      [
        { kind: "not-one-of", choices: expect.arrayContaining(["auto", "tj-2023"]), path: "layout", received: "tj" },
        { kind: "not-whole", path: "year", received: "1.5" },
      ],
    ],
    ['{"thresholds":{"minSatisfaction":120}}', [{ kind: "above", max: 100, path: "thresholds.minSatisfaction", received: "120" }]],
    ['{"thresholds":{"minIndicators":2.5}}', [{ kind: "not-whole", path: "thresholds.minIndicators", received: "2.5" }]],
    [
      '{"pane":{"palette":"neon"}}',
      [{ kind: "not-one-of", choices: ["standard", "colour-blind", "strong"], path: "pane.palette", received: "neon" }],
    ],
    ['{"pane":{"live":1}}', [{ kind: "not-boolean", path: "pane.live", received: "1" }]],
    ['{"pane":[]}', [{ kind: "not-group", path: "pane", received: "Array" }]],
    ['{"pane":{"theme":"dark"}}', [{ kind: "unknown-setting", path: "pane.theme" }]],
  ])("%s is refused", (text, problems) => {
    expect(readPreferencesFile(text, defaultPreferences, RULES)).toEqual({ ok: false, error: problems });
  });
});
