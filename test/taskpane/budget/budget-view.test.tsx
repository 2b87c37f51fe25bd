/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { exampleSheet, SOUND_ROWS } from "../../../src/core/lint/example-sheet";
import type { Example, ExampleRow } from "../../../src/core/lint/rule";
import { BudgetView } from "../../../src/taskpane/budget/budget-view";
import { renderView, reportOf } from "../../support/pane/render-view";
import { seedTables } from "../../support/seed-tables";

afterEach(cleanup);

const draw = (example: Example): readonly string[] => renderView(<BudgetView report={reportOf([exampleSheet(example)])} />);
const withCosts = (...costs: readonly ExampleRow[]): readonly ExampleRow[] => [
  ...SOUND_ROWS.filter(({ level2 }) => level2 !== "成本指标"),
  ...costs.map((row) => ({ level1: "产出指标", level2: "成本指标", ...row })),
];
/** The lines of a worked sum, as one reads them. */
const lines = (name: string): readonly string[] =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent ?? "");
const picture = (): string | null => screen.getByRole("img").getAttribute("aria-label");

describe("预算对账", () => {
  it("works the seed's four tables out: the first open, each with its result", async () => {
    renderView(<BudgetView report={{ tables: await seedTables() }} />);
    const headings = screen.getAllByRole("button", { expanded: false }).map(({ textContent }) => textContent);
    expect(screen.getByRole("button", { expanded: true }).textContent).toBe(
      "法院办案业务、业务装备及审判辅助事务外包服务项目-2023中央工作表 T1相差 17.00 万元（缺口）",
    );
    expect(headings).toEqual(["法院办案业务费工作表 T2相符", "涉安全隐患维修项目工作表 T3相符", "司法救助-2023中央工作表 T4相符"]);
    expect(picture()).toBe("成本总额 382.50 万元，单价×数量 75.00 万元，合计 457.50 万元；预算数 474.50 万元，相差 17.00 万元（缺口）");
    expect(lines("成本指标")).toContain(
      "单次出差支出金额50.00 万元2000元/次 × 250人 = 50.00 万元 G20 × G17 数量取自“出差保障人数”，单位不一致，请核对 ",
    );
    expect(screen.getByText(/^资金来源/).textContent).toBe("资金来源：财政资金 474.50 + 其他资金 0.00 = 474.50 万元  与预算数相符");
  });

  it("leads to the price, to its quantity and to the budget", () => {
    const asked = draw({});
    fireEvent.click(screen.getByRole("button", { name: "E12 单件法律文书邮寄成本" }));
    fireEvent.click(screen.getByRole("button", { name: "E8 法律文书邮寄数量" }));
    fireEvent.click(screen.getByRole("button", { name: "C4 预算数" }));
    expect(asked).toEqual(["reveal 示例!E12", "reveal 示例!E8", "reveal 示例!C4"]);
  });

  it("shows what goes beyond the budget as 超出", () => {
    draw({ fields: { total: "30.00" } });
    expect(picture()).toContain("相差 1.00 万元（超出）");
    expect(screen.getByText("超出 1.00 万元")).toBeTruthy();
    expect(screen.getByText(/^资金来源/).textContent).toMatch(/与预算数不符，请核对三个数$/);
  });

  it("names what was left out, and why", () => {
    draw({
      rows: withCosts(
        { name: "办案耗材费总额", target: "≤31万元" },
        { name: "成本节约率", target: "≥5%" },
        { name: "鉴定单价", target: "≤300元/次" },
      ),
    });
    expect(lines("没有计入的成本指标")).toEqual(["成本节约率—“≥5%”：指标值是比例 E14", "鉴定单价—“≤300元/次”：找不到对应的数量指标 E15"]);
  });

  it.each([
    ["no cost indicators", [], "这张表没有成本指标，无法对账。请补列成本指标"],
    ["costs without amounts", [{ name: "成本控制情况", target: "有效控制" }], "成本指标都没有可以计入的金额，无法对账。请把指标值写成总额"],
  ])("says what to add when there are %s", (_case, costs, hint) => {
    draw({ rows: withCosts(...costs) });
    expect(screen.getByText(new RegExp(`^${hint}`))).toBeTruthy();
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("asks for the budget where it is missing", () => {
    draw({ fields: { total: "", fiscal: "" } });
    expect(screen.getByText("请在表头填写预算数，再校验一次。")).toBeTruthy();
    expect(picture()).toMatch(/合计 31.00 万元；预算数未填$/);
  });

  it("says what to do when no table was checked", () => {
    renderView(<BudgetView report={{ tables: [] }} />);
    expect(screen.getByRole("heading", { name: "没有可以对账的表" })).toBeTruthy();
  });
});
