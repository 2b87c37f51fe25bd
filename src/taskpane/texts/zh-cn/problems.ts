import type { AmountRole } from "../../../core/project-list/list-columns";
import type { ListProblem } from "../../../core/project-list/list-problem";

const AMOUNTS: Readonly<Record<AmountRole, string>> = { total: "预算数", fiscal: "财政资金", other: "其他资金" };

const ofLine = (problem: ListProblem): string => {
  switch (problem.kind) {
    case "no-name":
      return "没有项目名称，请补上。";
    case "no-unit-code":
      return `单位编码“${problem.text}”不是 6 至 12 位数字，请改正。`;
    case "no-amount":
      return `${AMOUNTS[problem.column]}“${problem.text}”不是金额，请改成数字，例如 20.5。`;
    case "sources-differ":
      return `预算数 ${problem.total} 万元不等于财政资金 ${problem.fiscal} 万元加其他资金 ${problem.other} 万元，请核对。`;
    case "same-name":
      return `“${problem.name}”与第 ${problem.earlierRow} 行的项目同名，没有列入。如果是两个项目，请改名后再试。`;
  }
};

/** What is wrong with what the user brought, where, and what to write instead; a new case that nobody explains does not compile. */
export const problems = {
  ofList: (problem: ListProblem): string => `第 ${problem.row} 行：${ofLine(problem)}`,
};
