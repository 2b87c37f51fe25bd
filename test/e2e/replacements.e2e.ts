import { seriousFaults } from "./support/axe";
import { activate, check, press, rowOf, textAt, type } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
afterEach(() => open.browser.close());

const PATIENT = { timeout: 60_000 };
const dumps = (): Promise<string> => open.page.evaluate(() => JSON.stringify(window.workbench.sheets().map((sheet) => window.workbench.dump(sheet).cells)));

describe("能衡量的指标", () => {
  it.each([false, true])("are offered in the card of a vague target, shown before they are applied, and taken back to the letter (dark: %s)", async (dark) => {
    open = await openWorkbench({ dark, query: "workbench.html?pane=270" });
    await activate(open, "T4");
    await type(open, "T4", "G12", "效果明显");
    await check(open);
    await open.pane.getByRole("button", { name: /^提示/, expanded: false }).first().click();
    await rowOf(open, /“效果明显”较空泛/).first().click();
    const offers = open.pane.getByRole("region", { name: "可以换成能衡量的指标" });
    await offers.waitFor(PATIENT);
    expect(await offers.locator("del").count()).toBeGreaterThan(0);
    expect(await seriousFaults(open)).toEqual([]);
    const before = await dumps();
    const now = await offers.locator("ins").first().textContent();
    await offers.getByRole("button", { name: "应用" }).first().click();
    await open.pane.getByText(/^已完成：/).waitFor(PATIENT);
    const changed = await dumps();
    expect(changed).not.toBe(before);
    expect(changed).toContain(now ?? "nothing was offered");
    await open.pane.getByRole("button", { name: "撤销", exact: true }).click();
    await open.pane.getByText(/^已撤销：/).waitFor(PATIENT);
    expect(await dumps()).toBe(before);
  }, 180_000);
});

describe("替换所选行", () => {
  it("writes a found indicator over the selected one of the same 二级指标, names the row that is selected, and takes it back to the letter", async () => {
    open = await openWorkbench({ query: "workbench.html?pane=270" });
    await activate(open, "T2");
    await open.pane.getByRole("tab", { name: "指标库" }).click();
    await open.pane.getByText("当前表：").waitFor(PATIENT);
    await open.page.evaluate(() => window.workbench.select("T2", "C8"));
    await open.pane.getByText(/所选第 \d+ 条/).waitFor(PATIENT);
    const before = await dumps();
    const was = await textAt(open, "T2", "C8");
    await open.pane.getByRole("searchbox").fill("shuliang");
    await open.pane.getByRole("combobox", { name: "二级" }).selectOption("数量指标");
    await open.pane.locator("li button[aria-expanded]").first().click();
    await press(open, `替换“${was}”`);
    await open.pane.getByText(`已完成：把“${was}”换成`).waitFor(PATIENT);
    expect(await textAt(open, "T2", "C8")).toContain("数量");
    expect(await dumps()).not.toBe(before);
    await open.pane.getByRole("button", { name: "撤销", exact: true }).click();
    await open.pane.getByText(/^已撤销：/).waitFor(PATIENT);
    expect(await dumps()).toBe(before);
  }, 180_000);
});
