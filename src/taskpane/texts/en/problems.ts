import type { AmountRole } from "../../../core/project-list/list-columns";
import type { ListProblem } from "../../../core/project-list/list-problem";

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

/** What is wrong with what the user brought, where, and what to write instead; a new case that nobody explains does not compile. */
export const problems = {
  ofList: (problem: ListProblem): string => `Line ${problem.row}: ${ofLine(problem)}`,
};
