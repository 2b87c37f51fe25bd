import { openWorkbench, wireOf, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench();
});
afterAll(() => open.browser.close());

const activate = (sheet: string): Promise<void> => open.page.evaluate(async (name) => window.workbench.activate(name), sheet);
const dump = (sheet: string): Promise<string> => open.page.evaluate((name) => JSON.stringify(window.workbench.dump(name)), sheet);
const severities = (sheet: string, address: string): Promise<readonly string[]> =>
  open.page.evaluate(([name, cell]) => window.workbench.read(name ?? "", cell ?? "").marks.map(({ severity }) => severity), [sheet, address]);

const check = async (button: "校验本表" | "校验全部"): Promise<number> => {
  const before = (await wireOf(open.page)).requests;
  await open.pane.getByRole("button", { name: button }).click();
  await open.pane.getByRole("status").filter({ hasText: "必须修改" }).waitFor();
  return (await wireOf(open.page)).requests - before;
};

describe("校验与标记", () => {
  it("opens with the court's four tables", async () => {
    expect(await open.page.evaluate(() => window.workbench.sheets())).toEqual(["T1", "T2", "T3", "T4"]);
  });

  it("marks G10 of T4 red, and clearing leaves the sheet as it was", async () => {
    await activate("T4");
    const before = await dump("T4");
    await check("校验本表");
    expect(await severities("T4", "G10")).toEqual(["error"]);
    expect(await severities("T4", "G12")).toEqual(["warning"]);
    expect(await severities("T4", "G13")).toEqual([]);
    await open.pane.getByRole("button", { name: "清除标记" }).click();
    await open.pane.getByText("已清除标记").waitFor();
    expect(await severities("T4", "G10")).toEqual([]);
    expect(await dump("T4")).toBe(before);
  });

  it("takes no more round trips for four sheets than for one, and at most four", async () => {
    await activate("T4");
    const one = await check("校验本表");
    const all = await check("校验全部");
    expect(all).toBeLessThanOrEqual(one);
    expect(all).toBeLessThanOrEqual(4);
  });

  it("reveals the cell of a finding that is clicked", async () => {
    await activate("T1");
    await check("校验全部");
    await open.pane.getByRole("button", { name: /恒成立/ }).click();
    await open.page.waitForFunction(() => window.workbench.selection().sheet === "T4" && window.workbench.selection().address === "G10");
  });
});
