import type { ColumnMapping } from "../table/model/column-mapping";
import type { LayoutId } from "../table/model/layout";
import type { Severity } from "./severity";
import type { NumberRange } from "./rule-option";

export interface Settings {
  /** Per rule: off, on with the rule's own severity, or another severity. Missing: the rule's default. */
  readonly rules: Readonly<Record<string, "off" | "on" | Severity>>;
  /** By the name of a rule's option: the number the rule compares with. Missing: the rule's default. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** Classification scheme and weights are taken from this layout instead of the recognised one. */
  readonly layout: LayoutId | "auto";
  /** Budget year; undefined: taken from title, project name. */
  readonly year: number | undefined;
  /** Units accepted besides the dictionary. */
  readonly units: readonly string[];
  /** Columns named by hand for headers no form has; one a header. */
  readonly mappings: readonly ColumnMapping[];
}

/** Budget years a table may be of. */
export const yearRange: NumberRange = { min: 1990, max: 2100, whole: true };

export const defaultSettings: Settings = { rules: {}, thresholds: {}, layout: "auto", year: undefined, units: [], mappings: [] };
