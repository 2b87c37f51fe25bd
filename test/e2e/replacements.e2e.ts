import { seriousFaults } from "./support/axe";
import { activate, check, press, rowOf, select, showTab, takeBack, textAt, told, type } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench({ query: "workbench.html?pane=270" });
});
afterAll(() => open.close());

const dumps = (): Promise<string> =>
  open.page.evaluate(() => JSON.stringify(window.workbench.sheets().map((sheet) => window.workbench.dump(sheet).cells)));

describe("能衡量的指标", () => {
  it("are offered in the card of a vague target, shown before they are applied, and taken back to the letter", async () => {
    await activate(open, "T4");
    await type(open, "T4", "G12", "效果明显");
    await check(open);
    await open.pane.getByRole("button", { name: /^提示/, expanded: false }).first().click();
    await rowOf(open, /“效果明显”较空泛/)
      .first()
      .click();
    const offers = open.pane.getByRole("region", { name: "可以换成能衡量的指标" });
    await offers.locator("del").first().waitFor();
    expect(await seriousFaults(open)).toEqual([]);
    const before = await dumps();
    const now = await offers.locator("ins").first().textContent();
    await offers.getByRole("button", { name: "应用" }).first().click();
    await told(open, /^已完成：/);
    const changed = await dumps();
    expect(changed).not.toBe(before);
    expect(changed).toContain(now ?? "nothing was offered");
    await takeBack(open);
    expect(await dumps()).toBe(before);
  });
});

describe("替换所选行", () => {
  it("writes a found indicator over the selected one of the same 二级指标, names the row that is selected, and takes it back to the letter", async () => {
    await activate(open, "T2");
    await showTab(open, "指标库");
    await told(open, "当前表：");
    await select(open, "T2", "C8");
    await told(open, /所选第 \d+ 条/);
    const before = await dumps();
    const was = await textAt(open, "T2", "C8");
    await open.pane.getByRole("combobox", { name: "二级" }).selectOption("数量指标");
    await open.pane.getByRole("searchbox").fill("shuliang");
    await open.pane.locator("li mark").first().waitFor();
    await open.pane.locator("li button[aria-expanded]").first().click();
    await press(open, `替换“${was}”`);
    await told(open, `已完成：把“${was}”换成`);
    expect(await textAt(open, "T2", "C8")).toContain("数量");
    expect(await dumps()).not.toBe(before);
    await takeBack(open);
    expect(await dumps()).toBe(before);
  });
});
