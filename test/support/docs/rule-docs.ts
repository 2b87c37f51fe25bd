import { ruleIndex, rulePage } from "./rule-page";
import { allRules } from "../../../src/core/rules";

/** Every generated page by its file name in `docs/rules/`. */
export const ruleDocs = (): ReadonlyMap<string, string> =>
  new Map([["README.md", ruleIndex(allRules)], ...allRules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const)]);
