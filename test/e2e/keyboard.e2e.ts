import { becomes } from "./support/becomes";
import { activate, marksBecome, rowOf, summary, textAt, told } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench();
  await toStart();
});
afterAll(() => open.close());

const MOST_STOPS = 120;

const focused = (): Promise<string> =>
  open.pane.locator("html").evaluate((html) => {
    const element = html.ownerDocument.activeElement;
    const label = element?.getAttribute("aria-label") ?? element?.getAttribute("name") ?? "";
    return `${label} ${element?.textContent ?? ""}`;
  });

/** Tabs until the focus is on what the text names. */
const tabTo = async (text: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (text.test(await focused())) return;
    await open.page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${String(text)}; it stops at ${await focused()}`);
};

const pressOn = async (text: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
  await tabTo(text, key);
  await open.page.keyboard.press("Enter");
};

/** Waits until the focus has gone by itself to what the text names, as it does when something opens. */
const focusBecomes = (text: RegExp): Promise<void> => becomes(async () => text.test(await focused()), true);

/** Enters the pane from Excel's side, as F6 does. */
const toStart = async (): Promise<void> => {
  await open.page.locator("#pane-close").focus();
  await open.page.keyboard.press("Tab");
};

describe("everything by keyboard alone", () => {
  it("checks, walks the list with the arrows, applies a fix and takes it back", async () => {
    await activate(open, "T2");
    await pressOn(/^ ?校验本表/);
    await summary(open).waitFor();
    await tabTo(/A7.*效益指标没有可量化/);
    for (let step = 0; step < 20 && !/G13/.test(await focused()); step++) await open.page.keyboard.press("ArrowDown");
    await open.page.keyboard.press("Enter");
    await open.pane.getByText("≥95%", { exact: true }).first().waitFor();
    await pressOn(/^ ?应用$/);
    await told(open, "已完成：修改 1 个单元格");
    expect(await textAt(open, "T2", "G13")).toBe("≥95%");
    await toStart();
    await pressOn(/^撤销：/);
    await told(open, "已撤销");
    expect(await textAt(open, "T2", "G13")).toBe("95%");
  });

  it("waives with a reason", async () => {
    await rowOf(open, "G13").waitFor();
    await toStart();
    await tabTo(/G13/);
    // The card that the fix was applied from is still open.
    await open.pane.getByRole("button", { name: "忽略这条" }).waitFor();
    await pressOn(/^ ?忽略这条$/);
    await focusBecomes(/^waive-reason/);
    await open.page.keyboard.type("财政已同意");
    await open.page.keyboard.press("Enter");
    await told(open, "已忽略（1）");
    await marksBecome(open, "T2", { G13: "" });
  });

  it("filters, opens every view and writes a report", async () => {
    await toStart();
    await tabTo(/^建议修改 \d/);
    await open.page.keyboard.press("Space");
    await pressOn(/^更多筛选/);
    await tabTo(/^类别/);
    await toStart();
    await tabTo(/^ ?问题/);
    for (const view of [/^预算对账/, /^全簿总览/]) {
      await open.page.keyboard.press("ArrowRight");
      await tabTo(view);
      await open.page.keyboard.press("Enter");
    }
    await toStart();
    await tabTo(/^全簿总览/);
    await open.page.keyboard.press("ArrowLeft");
    await open.page.keyboard.press("ArrowLeft");
    await open.page.keyboard.press("Enter");
    await pressOn(/^ ?审核输出/);
    await focusBecomes(/审核问题清单/);
    await open.page.keyboard.press("Enter");
    await told(open, "已完成：写入工作表“审核问题清单”");
  });

  it("fills in the wizard and inserts a sheet", async () => {
    await toStart();
    await pressOn(/^ ?新建项目表/);
    await open.pane.getByRole("textbox", { name: /项目名称/ }).waitFor();
    await tabTo(/^projectName/);
    await open.page.keyboard.type("键盘项目");
    await pressOn(/^ ?下一步/);
    await tabTo(/^total/, "Shift+Tab");
    await open.page.keyboard.type("12");
    await open.page.keyboard.press("Enter");
    await told(open, "已完成：插入工作表“键盘项目”");
  });
});
