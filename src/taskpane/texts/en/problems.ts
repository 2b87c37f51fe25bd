import type { PreferencesProblem } from "../../../app/preferences/preferences-problem";
import type { MappingProblem } from "../../../core/lint/mapping-problems";
import type { WrongSetting } from "../../../core/lint/setting-problem";
import type { AmountRole } from "../../../core/project-list/list-columns";
import type { ListProblem } from "../../../core/project-list/list-problem";
import { COLUMN_LABELS, type ColumnRole } from "../../../core/table/model/column-role";

const AMOUNTS: Readonly<Record<AmountRole, string>> = { total: "budget", fiscal: "fiscal funds", other: "other funds" };

const ofLine = (problem: ListProblem): string => {
  switch (problem.kind) {
    case "no-name":
      return "it has no project name; please add one.";
    case "no-unit-code":
      return `the unit code “${problem.text}” is not a number of 6 to 12 digits; please correct it.`;
    case "no-amount":
      return `${AMOUNTS[problem.column]} “${problem.text}” is not an amount; write a number such as 20.5.`;
    case "sources-differ":
      return `the budget of ${problem.total} 万元 is not the sum of ${problem.fiscal} 万元 fiscal funds and ${problem.other} 万元 other funds; please check the three numbers.`;
    case "same-name":
      return `“${problem.name}” has the name of the project in line ${problem.earlierRow} and is left out. If they are two projects, rename one and try again.`;
  }
};

const wanted = (problem: WrongSetting): string => {
  switch (problem.kind) {
    case "not-one-of":
      return `write one of ${problem.choices.join(", ")}`;
    case "below":
      return `write a number not below ${problem.min}`;
    case "above":
      return `write a number not above ${problem.max}`;
    case "not-whole":
      return "write a whole number";
    case "not-number":
      return "write a number";
    case "not-boolean":
      return "write true or false";
    case "not-text":
      return "write a text in quotes";
    case "not-list":
      return 'write a list such as ["km"]';
    case "not-group":
      return 'write a group in braces such as {"name": value}';
    case "not-as-described":
      return "write it as the manual says";
  }
};

const column = (role: ColumnRole): string => `${role} (“${COLUMN_LABELS[role].own}”)`;

const ofMapping = (problem: MappingProblem): string => {
  switch (problem.kind) {
    case "mapping-blank":
      return `“${problem.path}” is empty; write a text of the header, and leave empty cells out.`;
    case "mapping-lengths":
      return `“${problem.path}” has ${problem.texts} texts under header but ${problem.roles} roles; give each text one role, none for columns without use.`;
    case "mapping-lacks":
      return `“${problem.path}” lacks ${problem.roles.map(column).join(" and ")}; write it for its column.`;
    case "mapping-repeats":
      return `“${problem.path}” gives ${column(problem.role)} to several columns; keep one and write none for the others.`;
    case "mapping-twice":
      return `“${problem.path}” has the header of “${problem.earlier}”; keep one of them.`;
  }
};

const ofPreferences = (problem: PreferencesProblem): string => {
  switch (problem.kind) {
    case "not-json":
      return `The text is not JSON (${problem.detail}). Paste or choose a file of exported settings.`;
    case "unknown-setting":
      return `There is no setting “${problem.path}”; remove it or correct its name.`;
    case "missing-setting":
      return `“${problem.path}” is missing; please add it.`;
    case "unknown-rule":
      return `There is no rule “${problem.ruleId}”; check the rule's name.`;
    case "mapping-blank":
    case "mapping-lengths":
    case "mapping-lacks":
    case "mapping-repeats":
    case "mapping-twice":
      return ofMapping(problem);
    default:
      return `${problem.path === "" ? "The settings" : `“${problem.path}”`} cannot be “${problem.received}”; ${wanted(problem)}.`;
  }
};

/** What is wrong with what the user brought, where, and what to write instead; a new case that nobody explains does not compile. */
export const problems = {
  ofList: (problem: ListProblem): string => `Line ${problem.row}: ${ofLine(problem)}`,
  ofPreferences,
};
