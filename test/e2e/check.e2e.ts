import { activate, check, marksAt, marksBecome } from "./support/steps";
import { openWorkbench, wireOf, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench();
});
afterAll(() => open.browser.close());

const dump = (sheet: string): Promise<string> => open.page.evaluate((name) => JSON.stringify(window.workbench.dump(name)), sheet);

const cells = (sheet: string): Promise<string> => open.page.evaluate((name) => JSON.stringify(window.workbench.dump(name).cells), sheet);

/** How many round trips a check takes. */
const tripsOf = async (button: "校验本表" | "校验全部"): Promise<number> => {
  const before = (await wireOf(open.page)).requests;
  await check(open, button);
  return (await wireOf(open.page)).requests - before;
};

describe("校验与标记", () => {
  it("opens with the court's four tables", async () => {
    expect(await open.page.evaluate(() => window.workbench.sheets())).toEqual(["T1", "T2", "T3", "T4"]);
  });

  it("marks G10 of T4 red, and clearing leaves the sheet as it was", async () => {
    await activate(open, "T4");
    const before = await dump("T4");
    const formats = await cells("T4");
    await check(open);
    await marksBecome(open, "T4", "G10", ["error"]);
    // The grid draws the marks a moment later; a cell's own format knows nothing of them.
    await open.page.waitForTimeout(500);
    expect(await cells("T4")).toBe(formats);
    expect(await marksAt(open, "T4", "G12")).toEqual(["warning"]);
    expect(await marksAt(open, "T4", "G13")).toEqual([]);
    await open.pane.getByRole("button", { name: "清除标记" }).click();
    await open.pane.getByText("已清除标记").waitFor();
    expect(await marksAt(open, "T4", "G10")).toEqual([]);
    expect(await dump("T4")).toBe(before);
  });

  it("takes no more round trips for four sheets than for one, and at most four", async () => {
    await activate(open, "T4");
    const one = await tripsOf("校验本表");
    const all = await tripsOf("校验全部");
    expect(all).toBeLessThanOrEqual(one);
    expect(all).toBeLessThanOrEqual(4);
  });

  it("reveals the cell of a finding that is clicked", async () => {
    await activate(open, "T1");
    await check(open, "校验全部");
    await open.pane.getByRole("button", { name: /恒成立/ }).click();
    await open.page.waitForFunction(() => window.workbench.selection().sheet === "T4" && window.workbench.selection().address === "G10");
  });
});
