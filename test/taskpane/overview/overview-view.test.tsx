/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { OverviewView } from "../../../src/taskpane/overview/overview-view";
import { renderView, reportOf } from "../../support/pane/render-view";
import { seedSheets } from "../../support/seed-tables";

afterEach(cleanup);

const draw = (sheets: readonly SheetSnapshot[]): readonly string[] => {
  const report = reportOf(sheets);
  return renderView(<OverviewView report={report} />, report);
};
const NOTE: SheetSnapshot = { ...exampleSheet({}, "说明"), text: [["填表说明"]], values: [["填表说明"]] };
const cards = (): readonly HTMLElement[] => within(screen.getByRole("list", { name: "各项目表" })).getAllByRole("listitem");
const titles = (): readonly (string | null)[] => cards().map((card) => within(card).getByRole("button").textContent);

describe("全簿总览", () => {
  it("shows the seed's four tables and their totals", async () => {
    draw(await seedSheets());
    expect(titles()).toEqual([
      "1. 法院办案业务、业务装备及审判辅助事务外包服务项目-2023中央",
      "2. 法院办案业务费",
      "3. 涉安全隐患维修项目",
      "4. 司法救助-2023中央",
    ]);
    expect(cards()[3]?.textContent).toMatch(
      /工作表 T4预算数 33.00 万元建议等级 .（供参考）指标 \d+ 条：产出 \d+，效益 \d+，满意度 \d+必须修改 \d+建议修改 \d+/,
    );
    expect(screen.getByRole("region", { name: "合计（4 张表）" }).textContent).toContain("预算数 558.50 万元");
  });

  it("leads to a table's project and to a sheet that is none", () => {
    const asked = draw([exampleSheet({}), NOTE]);
    fireEvent.click(screen.getByRole("button", { name: "1. 法院办案业务费" }));
    fireEvent.click(within(screen.getByRole("region", { name: "不是绩效目标表的工作表（1 张）" })).getByRole("button", { name: "说明" }));
    expect(asked).toEqual(["reveal 示例!B3", "reveal 说明"]);
  });

  it("sorts by findings and by budget, numbers staying those of the workbook", async () => {
    draw(await seedSheets());
    fireEvent.change(screen.getByRole("combobox", { name: "排序" }), { target: { value: "budget" } });
    expect(titles().map((title) => title?.[0])).toEqual(["1", "4", "2", "3"]);
    fireEvent.change(screen.getByRole("combobox", { name: "排序" }), { target: { value: "errors" } });
    const errors = cards().map((card) => Number(/必须修改 (\d+)/.exec(card.textContent ?? "")?.[1]));
    expect(errors).toEqual([...errors].sort((a, b) => b - a));
    expect(errors[0]).toBeGreaterThan(0);
  });

  it("compares each table with the worst in words too", () => {
    draw([exampleSheet({}, "甲"), exampleSheet({ fields: { projectName: "司法救助", total: "30.00" } }, "乙")]);
    const labels = screen.getAllByRole("img").map((bar) => bar.getAttribute("aria-label"));
    const most = /共 (\d+) 处/.exec(labels[1] ?? "")?.[1];
    expect(labels[0]).toBe(`必须修改 0 处，建议修改 0 处；问题最多的表共 ${most} 处`);
    expect(Number(most)).toBeGreaterThan(0);
  });

  it("offers to check the whole workbook while only one sheet was checked", async () => {
    const asked = draw([exampleSheet({})]);
    fireEvent.click(screen.getByRole("button", { name: "校验全部工作表" }));
    expect(asked).toEqual(["validate workbook"]);
    cleanup();
    draw(await seedSheets());
    expect(screen.queryByRole("button", { name: "校验全部工作表" })).toBeNull();
  });

  it("draws 50 of 120 tables, the totals being those of all", () => {
    draw(Array.from({ length: 120 }, (_value, number) => exampleSheet({ fields: { projectName: `项目${number}` } }, `表${number}`)));
    expect(cards()).toHaveLength(50);
    fireEvent.click(screen.getByRole("button", { name: "再显示 50 张（还有 70 张）" }));
    fireEvent.click(screen.getByRole("button", { name: "再显示 20 张（还有 20 张）" }));
    expect(cards()).toHaveLength(120);
    expect(screen.getByRole("region", { name: "合计（120 张表）" }).textContent).toContain("预算数 3720.00 万元");
  });

  it("says what to do when there is no table", () => {
    draw([NOTE]);
    expect(screen.getByRole("heading", { name: "没有绩效目标表" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "审核输出" })).toBeNull();
  });
});
