import { activate, check, marksAt, press } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
afterEach(() => open.browser.close());

const toRules = async (): Promise<void> => {
  await open.pane.getByRole("tab", { name: "设置" }).click();
  await press(open, /^规则/);
};
const row = (id: string) => open.pane.locator(`[data-rule="${id}"]`);

describe("设置的规则", () => {
  it("holds to the last of several changes, made while the check for the first is at work", async () => {
    open = await openWorkbench();
    await activate(open, "T4");
    await check(open);
    await toRules();
    await open.pane.getByRole("searchbox", { name: "搜索规则" }).fill("ratio-upper-100");
    for (const wish of ["off", "info", "warning"]) await row("ratio-upper-100").getByRole("combobox").selectOption(wish);
    await open.page.waitForFunction(() => window.workbench.read("T4", "G10").marks[0]?.severity === "warning");
    expect(await marksAt(open, "T4", "G10")).toEqual(["warning"]);
  });

  it("draws the rules of a family when it is opened, and tells why a rule is there", async () => {
    open = await openWorkbench();
    await toRules();
    expect(await open.pane.locator("[data-rule]").count()).toBe(0);
    await press(open, /^指标值.*（\d+）/);
    await row("operator-missing").getByRole("button", { name: /为什么/ }).click();
    await row("operator-missing").getByText(/依据/).waitFor();
    expect(await row("cost-gap").count()).toBe(0);
  });
});
