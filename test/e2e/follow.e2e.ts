import { openWorkbench, wireOf, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(() => open.browser.close());

const activate = (sheet: string): Promise<void> => open.page.evaluate(async (name) => window.workbench.activate(name), sheet);
const marks = (sheet: string, address: string): Promise<number> => open.page.evaluate(([name, cell]) => window.workbench.read(name ?? "", cell ?? "").marks.length, [sheet, address]);
const check = async (): Promise<void> => {
  await open.pane.getByRole("button", { name: "校验本表" }).click();
  await open.pane.getByRole("status").filter({ hasText: "必须修改" }).waitFor();
};

describe("跟随与巡查", () => {
  it("follows an edit in the grid: the mark goes, in at most two round trips", async () => {
    await activate("T4");
    await check();
    expect(await marks("T4", "G10")).toBe(1);
    const before = (await wireOf(open.page)).requests;
    await open.page.evaluate(async () => window.workbench.type("T4", "G10", "100%"));
    await open.page.waitForFunction(() => window.workbench.read("T4", "G10").marks.length === 0, undefined, { timeout: 5000 });
    expect((await wireOf(open.page)).requests - before).toBeLessThanOrEqual(2);
  });

  it("walks the findings with F8 and reveals their cells", async () => {
    await activate("T4");
    await check();
    await open.pane.getByRole("button", { name: /恒成立/ }).click();
    await open.page.waitForFunction(() => window.workbench.selection().address === "G10");
    await open.pane.getByRole("button", { name: /恒成立/ }).press("F8");
    await open.page.waitForFunction(() => window.workbench.selection().address !== "G10");
  });
});
