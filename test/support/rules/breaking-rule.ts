import type { AnyRule, Scope } from "../../../src/core/lint/rule";
import type { TargetTable } from "../../../src/core/table/model/target-table";
import { goalMissing } from "../../../src/core/rules/structure/goal-missing";

const { family, severity, title, why, sources, examples } = goalMissing;
/** All of a rule but what it is asked about and what it says; its one text is `said`. */
export const plainFacts = { id: "broken-rule", family, severity, title, why, sources, examples, messages: { said: "先说的话" } };

const breakOff = (): never => {
  throw new Error("除以零");
};

/** A rule with a fault: it throws whenever it is asked, or only about some tables. */
export const breaking = (scope: Scope, isAbout: (table: TargetTable) => boolean = () => true): AnyRule => {
  switch (scope) {
    case "indicator":
      return { ...plainFacts, scope, check: ({ table }) => (isAbout(table) ? breakOff() : []) };
    case "table":
      return { ...plainFacts, scope, check: ({ table }) => (isAbout(table) ? breakOff() : []) };
    case "workbook":
      return { ...plainFacts, scope, check: ({ tables }) => (tables.some(isAbout) ? breakOff() : []) };
  }
};
