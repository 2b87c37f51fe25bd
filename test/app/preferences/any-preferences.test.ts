import fc from "fast-check";
import { defaultPreferences, type PanePreferences } from "../../../src/app/preferences/pane-preferences";
import { preferencesFile, readPreferencesFile } from "../../../src/app/preferences/preferences-file";
import { readPreferences } from "../../../src/app/preferences/read-preferences";
import { percent, rows } from "../../../src/core/lint/rule-option";

const RULES = [
  { id: "cost-gap", options: { costGapPercent: percent(1) } },
  { id: "indicator-count-low", options: { minIndicators: rows(6, 200) } },
  { id: "operator-missing" },
];

const json = fc.jsonValue({ maxDepth: 3 });
const chosen: fc.Arbitrary<PanePreferences> = fc.record({
  language: fc.constantFrom("zh-CN", "en"),
  live: fc.boolean(),
  colourInfo: fc.boolean(),
  palette: fc.constantFrom("standard", "colour-blind", "strong"),
  settings: fc.record({
    rules: fc.dictionary(fc.constantFrom(...RULES.map(({ id }) => id)), fc.constantFrom("off", "on", "error", "warning", "info"), {
      noNullPrototype: true,
    }),
    thresholds: fc.dictionary(fc.constantFrom("costGapPercent", "minIndicators"), fc.integer({ min: 0, max: 100 }), {
      noNullPrototype: true,
    }),
    layout: fc.constantFrom("auto", "mof-2022"),
    year: fc.option(fc.integer({ min: 1990, max: 2100 }), { nil: undefined }),
    units: fc.array(fc.string()),
    mappings: fc.constantFrom([], [{ header: ["事项", "标准", "备注"], roles: ["name" as const, "target" as const, "none" as const] }]),
  }),
});
/** Preferences of which some parts are anything at all. */
const broken = fc
  .record({ whole: chosen, parts: fc.dictionary(fc.constantFrom(...Object.keys(defaultPreferences)), json) })
  .map(({ whole, parts }) => ({ whole, parts, stored: { ...whole, ...parts } }));
const overJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("preferences, whatever was stored", () => {
  it("any JSON is read as preferences, and what was read is read again as it is", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          json,
          broken.map(({ stored }) => stored),
        ),
        (stored) => {
          const read = readPreferences(overJson(stored), RULES);
          expect(readPreferences(overJson(read), RULES)).toEqual(read);
        },
      ),
    );
  });

  it("what was written is read the same, from storage and from a file", () => {
    fc.assert(
      fc.property(chosen, chosen, (preferences, current) => {
        expect(readPreferences(overJson(preferences), RULES)).toEqual(preferences);
        expect(readPreferencesFile(preferencesFile(preferences), current, RULES)).toEqual({ ok: true, value: preferences });
      }),
    );
  });

  it("a choice that cannot be read takes no other with it", () => {
    fc.assert(
      fc.property(broken, ({ whole, parts, stored }) => {
        const untouched = Object.keys(whole).filter((name) => !(name in parts));
        const read = readPreferences(overJson(stored), RULES);
        for (const name of untouched) expect(Reflect.get(read, name)).toEqual(Reflect.get(whole, name));
      }),
    );
  });

  it("any JSON as a file is taken whole or told what is wrong with it", () => {
    fc.assert(
      fc.property(fc.oneof(json, fc.record({ year: fc.constant(2026), pane: json })), chosen, (content, current) => {
        const read = readPreferencesFile(JSON.stringify(content), current, RULES);
        if (read.ok) expect(readPreferences(overJson(read.value), RULES)).toEqual(read.value);
        else expect(read.error).not.toEqual([]);
      }),
    );
  });
});
