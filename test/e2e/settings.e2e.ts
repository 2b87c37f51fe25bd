import { readFileSync } from "node:fs";
import { loadSettings } from "../../src/cli/load-settings";
import { allRules } from "../../src/core/rules";
import { readBytes, workbooksIn } from "../../src/host/file/file-system";
import { activate, check, marksAt, press, rowOf } from "./support/steps";
import { openPane, openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(() => open.browser.close());

/** The settings file as the command line reads it. */
const readByCommandLine = (settingsPath: string) =>
  loadSettings(
    { kind: "check", paths: [], format: "text", layout: undefined, settingsPath, rules: {} },
    allRules.map(({ id }) => id),
    { stdout: () => undefined, stderr: () => undefined, readFile: readBytes, workbooksIn, version: "" },
  );
const tab = (name: string): Promise<void> => open.pane.getByRole("tab", { name, exact: true }).click();
const section = (name: string) => open.pane.getByRole("region", { name, exact: true });

/** 设置 with one of its parts unfolded. */
const openSettings = async (part: string): Promise<void> => {
  await tab("设置");
  await section(part).getByRole("heading").getByRole("button").first().click();
};

const reload = async (): Promise<void> => {
  await open.page.evaluate(() => window.workbench.reloadPane());
  open = { ...open, pane: await openPane(open.page) };
};

const fillAt = (sheet: string, address: string): Promise<string | undefined> =>
  open.page.evaluate(([name, cell]) => window.workbench.read(name ?? "", cell ?? "").marks[0]?.fill, [sheet, address]);

/** The settings as 显示文本 shows them. */
const exported = async (): Promise<string> => {
  const shown = section("导出与导入").getByLabel("设置的文本", { exact: true });
  if (!(await shown.isVisible())) await press(open, "显示文本");
  await shown.waitFor();
  return shown.inputValue();
};

const importText = async (text: string): Promise<void> => {
  await section("导出与导入").getByLabel("或粘贴设置的文本").fill(text);
  await section("导出与导入").getByRole("button", { name: "导入", exact: true }).click();
};

describe("设置", () => {
  it("a rule that is switched off has no findings and no marks any more; switched on again it has", async () => {
    await activate(open, "T4");
    await check(open);
    expect(await marksAt(open, "T4", "G10")).toEqual(["error"]);
    await openSettings("规则");
    await section("规则").getByRole("searchbox").fill("ratio-upper-100");
    await section("规则").getByRole("combobox").selectOption("关闭");
    await section("规则").getByText("已改 1 项").first().waitFor();
    await tab("问题");
    await open.pane.getByRole("status").filter({ hasText: "必须修改 0 处" }).waitFor();
    expect(await rowOf(open, "恒成立").count()).toBe(0);
    expect(await marksAt(open, "T4", "G10")).not.toContain("error");
    await openSettings("规则");
    await section("规则").getByRole("checkbox", { name: "只看改过的（1）" }).check();
    await section("规则").getByRole("combobox").selectOption({ index: 0 });
    await tab("问题");
    await rowOf(open, "恒成立").waitFor();
    expect(await marksAt(open, "T4", "G10")).toEqual(["error"]);
  });

  it("a threshold out of range says so and changes nothing; one in range holds and can be set back", async () => {
    await openSettings("阈值");
    const field = section("阈值").getByRole("textbox", { name: "满意度指标值下限" });
    await field.fill("120");
    await field.press("Enter");
    await section("阈值").getByText("“120”超出范围，请填 0～100。").waitFor();
    expect(await section("阈值").getByText("已改").count()).toBe(0);
    await field.fill("９５");
    await field.press("Enter");
    await section("阈值").getByText("已改 1 项").waitFor();
    expect(await field.inputValue()).toBe("95");
    await press(open, "“满意度指标值下限”恢复默认");
    expect(await field.inputValue()).toBe("80");
  });

  it("another palette changes the colour in the sheet", async () => {
    await activate(open, "T4");
    await check(open);
    expect(await fillAt("T4", "G10")).toBe("#F8C9C4");
    await openSettings("标色与语言");
    await section("标色与语言").getByRole("radio", { name: "色盲友好" }).check();
    await open.page.waitForFunction(() => window.workbench.read("T4", "G10").marks[0]?.fill === "#F6C6A0");
  });

  it("English holds when the pane is opened again", async () => {
    await openSettings("标色与语言");
    await section("标色与语言").getByRole("radio", { name: "English" }).check();
    await open.pane.getByRole("heading", { name: "Settings" }).waitFor();
    await open.page.evaluate(() => window.workbench.reloadPane());
    await open.pane.getByRole("tab", { name: "Settings" }).waitFor();
    expect(await open.pane.locator("html").getAttribute("lang")).toBe("en");
  });
});

describe("导出、导入、恢复默认", () => {
  const CHOSEN = { rules: { "ratio-upper-100": "warning" }, layout: "mof-2022", year: 2026, units: ["人·日"], pane: { palette: "strong", live: false } };

  it("what is exported comes back by import, and the command line takes it", async () => {
    await openSettings("导出与导入");
    await importText(JSON.stringify(CHOSEN));
    await section("导出与导入").getByText("已导入设置。").waitFor();
    const text = await exported();
    expect(JSON.parse(text)).toMatchObject(CHOSEN);
    const [download] = await Promise.all([open.page.waitForEvent("download"), press(open, "下载文件")]);
    expect(download.suggestedFilename()).toBe("绩效目标表助手-设置.json");
    const path = await download.path();
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(await readByCommandLine(path)).toMatchObject({ ok: true, value: { rules: CHOSEN.rules, layout: "mof-2022", year: 2026, units: ["人·日"] } });

    await press(open, "恢复默认");
    await press(open, "确认恢复");
    await section("导出与导入").getByText("已恢复默认设置。").waitFor();
    expect(JSON.parse(await exported())).toMatchObject({ rules: {}, layout: "auto", units: [], pane: { palette: "standard", live: true } });
    await section("导出与导入").locator('input[type="file"]').setInputFiles(path);
    await section("导出与导入").getByText("已导入设置。").waitFor();
    expect(await exported()).toBe(text);
    await reload();
    await openSettings("导出与导入");
    expect(await exported()).toBe(text);
  });

  it.each([
    ['{"rules":{"cost-gop":"off"}}', "没有“cost-gop”这条规则，请核对规则名。"],
    ['{"thresholds":{"minSatisfaction":120}}', "“thresholds.minSatisfaction”不能是“120”，请写不大于100的数字。"],
    ["设置", "请粘贴或选择导出的设置文件。"],
  ])("%s is refused with its sentence and changes nothing", async (text, sentence) => {
    await openSettings("导出与导入");
    const before = await exported();
    await importText(text);
    await section("导出与导入").getByText("没有导入，设置保持不变").waitFor();
    await section("导出与导入").getByText(sentence).waitFor();
    expect(await exported()).toBe(before);
  });
});
