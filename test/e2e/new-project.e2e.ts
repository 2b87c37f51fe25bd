import { readFileSync } from "node:fs";
import path from "node:path";
import { check, press, sheetsOf, takeBack, textAt, told } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

interface SeedTable {
  readonly unitCode: string;
  readonly unitName: string;
  readonly projectName: string;
  readonly budget: { readonly total: number; readonly fiscal: number };
  readonly purpose: string;
}

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench();
});
afterAll(() => open.close());

const fill = async (field: string, text: string): Promise<void> => open.pane.locator(`[name="${field}"]`).fill(text);

describe("新建项目表", () => {
  it("asks for what is missing before it inserts anything", async () => {
    await press(open, "新建项目表");
    await open.pane.getByRole("button", { name: "插入" }).click();
    await told(open, "请填写项目名称。");
    expect(await sheetsOf(open)).toHaveLength(4);
  });

  it("inserts a sheet of T2 that gives no structural finding, and takes it back", async () => {
    const text = readFileSync(path.resolve(__dirname, "../fixtures/tables.json"), "utf8");
    const seed: SeedTable = JSON.parse(text).tables[1];
    await fill("projectName", seed.projectName);
    await fill("unitCode", seed.unitCode);
    await fill("unitName", seed.unitName);
    await fill("purpose", seed.purpose);
    await press(open, "下一步");
    await fill("total", String(seed.budget.total));
    await fill("fiscal", String(seed.budget.fiscal));
    await told(open, "资金来源合计 31.00 万元。");
    await open.pane.getByRole("button", { name: "插入" }).click();
    await told(open, "已完成：插入工作表");
    expect(await sheetsOf(open)).toHaveLength(5);
    await takeBack(open);
    expect(await sheetsOf(open)).toEqual(["T1", "T2", "T3", "T4"]);
  });

  it("knows the type from the name while it is typed, and prefills the library's rows that are wanted", async () => {
    await press(open, "新建项目表");
    await fill("projectName", "2024年法院物业管理项目");
    await told(open, "识别为：物业");
    await press(open, "3 指标");
    await open.pane.getByRole("radio", { name: /预填/ }).check();
    const boxes = open.pane.getByRole("listitem").getByRole("checkbox");
    await boxes.nth(8).waitFor();
    const all = await boxes.count();
    await told(open, `已选 ${all} / ${all} 条`);
    await boxes.first().uncheck();
    await told(open, `已选 ${all - 1} / ${all} 条`);
    await open.pane.getByRole("button", { name: "插入" }).click();
    await told(open, "已完成：插入工作表");
    await check(open);
    const [row, rows] = [8, all - 1];
    expect(await textAt(open, "2024年法院物业管理项目", `C${row}`)).not.toBe("");
    expect(await textAt(open, "2024年法院物业管理项目", `C${row + rows - 1}`)).not.toBe("");
    expect(await textAt(open, "2024年法院物业管理项目", `C${row + rows}`)).toBe("");
  });
});
