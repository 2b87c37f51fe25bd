import * as v from "valibot";
import type { MappingProblem } from "./mapping-problems";

type Issue = v.BaseIssue<unknown>;

/** What a setting should be. */
type Wanted =
  | { readonly kind: "not-one-of"; readonly choices: readonly string[] }
  | { readonly kind: "below"; readonly min: number }
  | { readonly kind: "above"; readonly max: number }
  | { readonly kind: "not-whole" | "not-number" | "not-boolean" | "not-text" | "not-list" | "not-group" }
  /** Something the schema asks for that has no kind of its own. */
  | { readonly kind: "not-as-described" };

/** A setting that holds something else than it should; its path as `thresholds.minOutputs`, empty where the settings as a whole are meant. */
export type WrongSetting = Wanted & { readonly path: string; readonly received: string };

/** What is wrong with an entry that someone wrote. */
export type SettingProblem =
  | WrongSetting
  | MappingProblem
  | { readonly kind: "unknown-setting" | "missing-setting"; readonly path: string }
  | { readonly kind: "unknown-rule"; readonly ruleId: string };

const wanted = ({ type, expected, requirement }: Issue & { readonly requirement?: unknown }): Wanted => {
  switch (type) {
    case "picklist":
      return { kind: "not-one-of", choices: String(expected).replace(/[()"]/g, "").split(" | ") };
    case "min_value":
      return { kind: "below", min: Number(requirement) };
    case "max_value":
      return { kind: "above", max: Number(requirement) };
    case "integer":
      return { kind: "not-whole" };
    case "number":
      return { kind: "not-number" };
    case "boolean":
      return { kind: "not-boolean" };
    case "string":
      return { kind: "not-text" };
    case "array":
      return { kind: "not-list" };
    case "record":
    case "object":
    case "strict_object":
      return { kind: "not-group" };
    default:
      return { kind: "not-as-described" };
  }
};

/** The schema's complaint about one entry of a settings file, in the terms of its writer. */
export const settingProblem = (issue: Issue): SettingProblem => {
  const received = issue.received.replaceAll('"', "");
  const path = v.getDotPath(issue);
  if (issue.type === "strict_object" && issue.expected === "never") return { kind: "unknown-setting", path: path ?? received };
  // An entry that is asked for: its name is what is expected.
  if (issue.type === "strict_object" && issue.expected !== "Object")
    return { kind: "missing-setting", path: path ?? String(issue.expected) };
  return { ...wanted(issue), path: path ?? "", received };
};
