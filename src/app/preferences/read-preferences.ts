import * as v from "valibot";
import { defaultSettings, type Settings } from "../../core/lint/settings";
import { readSettings, type RuleChoice } from "../../core/lint/settings-schema";
import { withOfferedLayout } from "./offered-layouts";
import { readChoices, type PanePreferences } from "./pane-preferences";

const entries = v.fallback(v.record(v.string(), v.unknown()), {});

/** The parts of a choice that can be read, each tried by itself. */
const readable = (part: unknown, asSettings: (part: Readonly<Record<string, unknown>>) => unknown, book: readonly RuleChoice[]) =>
  Object.entries(v.parse(entries, part)).filter(([key, value]) => readSettings(asSettings({ [key]: value }), book).ok);

const list = v.fallback(v.array(v.unknown()), []);

/** A rule that a later version dropped, a threshold out of range, a column mapping that says too little: it alone is the default's again. */
const readStoredSettings = (input: Readonly<Record<string, unknown>>, book: readonly RuleChoice[]): Settings => {
  const whole = readSettings(input, book);
  if (whole.ok) return whole.value;
  const mended = {
    ...Object.fromEntries(readable({ ...input, rules: {}, thresholds: {}, mappings: [] }, (part) => part, book)),
    rules: Object.fromEntries(readable(input["rules"], (rules) => ({ rules }), book)),
    thresholds: Object.fromEntries(readable(input["thresholds"], (thresholds) => ({ thresholds }), book)),
    mappings: v.parse(list, input["mappings"]).reduce<readonly unknown[]>((kept, mapping) => {
      const more = [...kept, mapping];
      return readSettings({ mappings: more }, book).ok ? more : kept;
    }, []),
  };
  const read = readSettings(mended, book);
  return read.ok ? read.value : defaultSettings;
};

/** What was stored, by this or an earlier version: each choice that cannot be read is the default's, the others stay. */
export const readPreferences = (stored: unknown, book: readonly RuleChoice[]): PanePreferences => {
  const { settings } = v.parse(entries, stored);
  return { ...readChoices(stored), settings: withOfferedLayout(readStoredSettings(v.parse(entries, settings), book)) };
};
