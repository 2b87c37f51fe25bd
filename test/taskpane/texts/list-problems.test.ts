import type { ListProblem } from "../../../src/core/project-list/list-problem";
import { problems as en } from "../../../src/taskpane/texts/en/problems";
import { problems as zhCn } from "../../../src/taskpane/texts/zh-cn/problems";
import { chineseOutsideQuotes } from "./chinese-outside-quotes";

type Kind = ListProblem["kind"];
interface Said<K extends Kind> {
  readonly problem: Extract<ListProblem, { readonly kind: K }>;
  readonly zhCn: string;
  readonly en: string;
}

/** One problem of each kind: a new kind without its sentences does not compile. */
const SAID: { readonly [K in Kind]: Said<K> } = {
  "no-name": {
    problem: { row: 3, kind: "no-name" },
    zhCn: "第 3 行：没有项目名称，请补上。",
    en: "Line 3: it has no project name; please add one.",
  },
  "no-unit-code": {
    problem: { row: 7, kind: "no-unit-code", text: "A01" },
    zhCn: "第 7 行：单位编码“A01”不是 6 至 12 位数字，请改正。",
    en: "Line 7: the unit code “A01” is not a number of 6 to 12 digits; please correct it.",
  },
  "no-amount": {
    problem: { row: 4, kind: "no-amount", column: "total", text: "约三十万" },
    zhCn: "第 4 行：预算数“约三十万”不是金额，请改成数字，例如 20.5。",
    en: "Line 4: budget “约三十万” is not an amount; write a number such as 20.5.",
  },
  "sources-differ": {
    problem: { row: 5, kind: "sources-differ", total: 30, fiscal: 20, other: 5.5 },
    zhCn: "第 5 行：预算数 30 万元不等于财政资金 20 万元加其他资金 5.5 万元，请核对。",
    en: "Line 5: the budget of 30 万元 is not the sum of 20 万元 fiscal funds and 5.5 万元 other funds; please check the three numbers.",
  },
  "same-name": {
    problem: { row: 6, kind: "same-name", name: "培训费", earlierRow: 2 },
    zhCn: "第 6 行：“培训费”与第 2 行的项目同名，没有列入。如果是两个项目，请改名后再试。",
    en: "Line 6: “培训费” has the name of the project in line 2 and is left out. If they are two projects, rename one and try again.",
  },
};

describe("what is wrong with a line of a list", () => {
  it.each(Object.values(SAID))("$problem.kind", ({ problem, ...said }) => {
    expect(zhCn.ofList(problem)).toBe(said.zhCn);
    expect(en.ofList(problem)).toBe(said.en);
    expect(chineseOutsideQuotes(en.ofList(problem))).toBe("");
  });

  it("names the column of the amount", () => {
    const said = (["fiscal", "other"] as const).flatMap((column) =>
      [zhCn, en].map(({ ofList }) => ofList({ row: 1, kind: "no-amount", column, text: "-" })),
    );
    expect(said).toEqual([
      "第 1 行：财政资金“-”不是金额，请改成数字，例如 20.5。",
      "Line 1: fiscal funds “-” is not an amount; write a number such as 20.5.",
      "第 1 行：其他资金“-”不是金额，请改成数字，例如 20.5。",
      "Line 1: other funds “-” is not an amount; write a number such as 20.5.",
    ]);
  });
});
