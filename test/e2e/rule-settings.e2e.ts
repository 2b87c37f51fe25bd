import { hold, isHeld, release } from "./support/held";
import { activate, check, countBecomes, marksBecome, press, showTab } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench();
});
afterAll(() => open.close());

const toRules = async (): Promise<void> => {
  await showTab(open, "设置");
  await press(open, /^规则/);
};
const row = (id: string) => open.pane.locator(`[data-rule="${id}"]`);

describe("设置的规则", () => {
  it("draws the rules of a family when it is opened, and tells why a rule is there", async () => {
    await toRules();
    const family = open.pane.getByRole("button", { name: /^指标值.*（\d+）/ });
    await family.waitFor();
    await countBecomes(open.pane.locator("[data-rule]"), 0);
    await family.click();
    await row("operator-missing")
      .getByRole("button", { name: /为什么/ })
      .click();
    await row("operator-missing").getByText(/依据/).waitFor();
    expect(await row("cost-gap").count()).toBe(0);
  });

  it("holds to the last of several changes, made while the check for the first is at work", async () => {
    await activate(open, "T4");
    await check(open);
    await marksBecome(open, "T4", { G10: "error" });
    await toRules();
    await open.pane.getByRole("searchbox", { name: "搜索规则" }).fill("ratio-upper-100");
    await hold(open, "GetActiveWorksheet");
    const wish = row("ratio-upper-100").getByRole("combobox");
    await wish.selectOption("off");
    await isHeld(open);
    for (const next of ["info", "warning"]) await wish.selectOption(next);
    await release(open);
    await marksBecome(open, "T4", { G10: "warning" });
  });
});
