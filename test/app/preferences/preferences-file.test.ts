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

  it.each<[string, readonly (string | RegExp)[]]>([
    ["第一行", [/^内容不是 JSON（.+）。请粘贴或选择导出的设置文件。$/]],
    ['{"rules":{"cost-gop":"off"}}', ["没有“cost-gop”这条规则，请核对规则名。"]],
    ['{"layout":"tj","year":1.5}', [/^“layout”不能是“tj”，请写其中之一：auto、/, "“year”不能是“1.5”，请写整数。"]],
    ['{"thresholds":{"minSatisfaction":120}}', ["“thresholds.minSatisfaction”不能是“120”，请写不大于100的数字。"]],
    ['{"thresholds":{"minIndicators":2.5}}', ["“thresholds.minIndicators”不能是“2.5”，请写整数。"]],
    ['{"pane":{"palette":"neon"}}', ["“pane.palette”不能是“neon”，请写其中之一：standard、colour-blind、strong。"]],
    ['{"pane":{"live":1}}', ["“pane.live”不能是“1”，请写 true 或 false。"]],
    ['{"pane":[]}', ["“pane”不能是“Array”，请按说明改写。"]],
    ['{"pane":{"theme":"dark"}}', ["不认识“pane.theme”这一项，请删去或改正名称。"]],
  ])("%s is refused", (text, sentences) => {
    const read = readPreferencesFile(text, defaultPreferences, RULES);
    if (read.ok) throw new Error("Taken");
    expect(read.error).toHaveLength(sentences.length);
    sentences.forEach((sentence, index) => expect(read.error[index]).toMatch(sentence));
  });
});
