import { check, press, sheetsOf, textAt, told } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench();
  await check(open, "校验全部");
});
afterAll(() => open.close());

const write = async (name: string): Promise<void> => {
  await press(open, "审核输出");
  await open.pane.getByRole("menuitem", { name, exact: true }).click();
  await told(open, `已完成：写入工作表“${name}”`);
  await press(open, "关闭");
};
const cells = (sheet: string): Promise<readonly string[]> =>
  open.page.evaluate((name) => Object.values(window.workbench.dump(name).cells).map(({ text }) => text), sheet);
const formulas = (sheet: string): Promise<number> =>
  open.page.evaluate(
    (name) => Object.values(window.workbench.dump(name).cells).filter(({ formula }) => formula !== undefined).length,
    sheet,
  );

describe("审核输出", () => {
  it("writes the list of findings: every finding a row, each leading to its cell", async () => {
    await write("审核问题清单");
    const texts = await cells("审核问题清单");
    expect(texts.filter((text) => text === "必须修改")).toHaveLength(2);
    expect(texts.filter((text) => text === "建议修改")).toHaveLength(19);
    expect(texts.some((text) => text.includes("G10"))).toBe(true);
  });

  it("writes the summary with its totals as formulas, and again in its own place", async () => {
    await write("绩效目标汇总表");
    await write("绩效目标汇总表");
    expect((await sheetsOf(open)).filter((name) => name.startsWith("绩效目标汇总表"))).toHaveLength(1);
    expect(await formulas("绩效目标汇总表")).toBeGreaterThan(0);
    expect((await cells("绩效目标汇总表")).join(" ")).toContain("558.5");
    expect(await textAt(open, "T1", "A1")).not.toBe("");
  });
});
