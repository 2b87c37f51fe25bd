import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Download, Locator } from "playwright-core";
import { loadSettings } from "../../src/cli/load-settings";
import { allRules } from "../../src/core/rules";
import { readBytes, workbooksIn } from "../../src/host/file/file-system";
import { becomes } from "./support/becomes";
import { activate, check, countBecomes, marksBecome, press, remembered, rowOf, showTab, summary } from "./support/steps";
import { openWorkbench, reopenPane, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;

/** The settings file as the command line reads it. */
const readByCommandLine = (settingsPath: string) =>
  loadSettings({ kind: "check", paths: [], format: "text", layout: undefined, settingsPath, rules: {} }, allRules, {
    stdout: () => undefined,
    stderr: () => undefined,
    readFile: readBytes,
    workbooksIn,
    version: "",
  });
const section = (name: string) => open.pane.getByRole("region", { name, exact: true });
const rule = (id: string) => section("规则").locator(`[data-rule="${id}"]`).getByRole("combobox");

/** What unfolds, unfolded: a second press would fold it again. */
const unfold = async (button: Locator): Promise<void> => {
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
};

/** 设置 with one of its parts unfolded. */
const openSettings = async (part: string): Promise<void> => {
  await showTab(open, "设置");
  await unfold(section(part).getByRole("heading").getByRole("button").first());
};

const fillAt = (sheet: string, address: string): Promise<string | undefined> =>
  open.page.evaluate(([name, cell]) => window.workbench.read(name ?? "", cell ?? "").conditionalFormats[0]?.fill, [sheet, address]);

const showText = (): Promise<void> => unfold(section("导出与导入").getByRole("button", { name: "显示文本" }));

/** The settings as 显示文本 shows them. */
const shown = (): Promise<string> => section("导出与导入").getByLabel("设置的文本", { exact: true }).inputValue();

const importText = async (text: string): Promise<void> => {
  await section("导出与导入").getByLabel("或粘贴设置的文本").fill(text);
  await section("导出与导入").getByRole("button", { name: "导入", exact: true }).click();
};

let downloads: string;
beforeAll(() => {
  downloads = mkdtempSync(path.join(tmpdir(), "target-table-settings-"));
});
afterAll(() => rmSync(downloads, { recursive: true }));

const saved = async (download: Download): Promise<string> => {
  const file = path.join(downloads, download.suggestedFilename());
  await download.saveAs(file);
  return file;
};

describe("设置", () => {
  beforeAll(async () => {
    open = await openWorkbench();
  });
  afterAll(() => open.close());

  it("a rule that is switched off has no findings and no marks any more; switched on again it has", async () => {
    await activate(open, "T4");
    await check(open);
    await marksBecome(open, "T4", { G10: "error" });
    await openSettings("规则");
    await section("规则").getByRole("searchbox").fill("ratio-upper-100");
    await rule("ratio-upper-100").selectOption("关闭");
    await section("规则").getByText("已改 1 项").first().waitFor();
    await showTab(open, "问题");
    await summary(open, "必须修改 0 处").waitFor();
    await countBecomes(rowOf(open, "恒成立"), 0);
    await marksBecome(open, "T4", { G10: "" });
    await openSettings("规则");
    await section("规则").getByRole("checkbox", { name: "只看改过的（1）" }).check();
    await rule("ratio-upper-100").selectOption({ index: 0 });
    await showTab(open, "问题");
    await rowOf(open, "恒成立").waitFor();
    await marksBecome(open, "T4", { G10: "error" });
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
    await becomes(() => field.inputValue(), "95");
    await press(open, "“满意度指标值下限”恢复默认");
    await becomes(() => field.inputValue(), "80");
  });

  it("another palette changes the colour in the sheet", async () => {
    await activate(open, "T4");
    await check(open);
    await becomes(() => fillAt("T4", "G10"), "#F8C9C4");
    await openSettings("标色与语言");
    await section("标色与语言").getByRole("radio", { name: "色盲友好" }).check();
    await becomes(() => fillAt("T4", "G10"), "#F6C6A0");
  });

  it("English holds when the pane is opened again", async () => {
    await openSettings("标色与语言");
    await section("标色与语言").getByRole("radio", { name: "English" }).check();
    await open.pane.getByRole("heading", { name: "Settings" }).waitFor();
    await remembered(open, '"language":"en"');
    await open.page.evaluate(() => window.workbench.reloadPane());
    await open.pane.getByRole("tab", { name: "Settings" }).waitFor();
    await becomes(() => open.pane.locator("html").getAttribute("lang"), "en");
  });
});

describe("导出、导入、恢复默认", () => {
  beforeAll(async () => {
    open = await openWorkbench();
  });
  afterAll(() => open.close());

  const CHOSEN = {
    rules: { "ratio-upper-100": "warning" },
    layout: "mof-2022",
    year: 2026,
    units: ["人·日"],
    pane: { palette: "strong", live: false },
  };
  const DEFAULT = { rules: {}, layout: "auto", units: [], pane: { palette: "standard", live: true } };

  it("what is exported comes back by import, and the command line takes it", async () => {
    await openSettings("导出与导入");
    await importText(JSON.stringify(CHOSEN));
    await section("导出与导入").getByText("已导入设置。").waitFor();
    await showText();
    const text = await shown();
    expect(JSON.parse(text)).toMatchObject(CHOSEN);
    const [download] = await Promise.all([open.page.waitForEvent("download"), press(open, "下载文件")]);
    expect(download.suggestedFilename()).toBe("绩效目标表助手-设置.json");
    const file = await saved(download);
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(await readByCommandLine(file)).toMatchObject({
      ok: true,
      value: { rules: CHOSEN.rules, layout: "mof-2022", year: 2026, units: ["人·日"] },
    });

    await press(open, "恢复默认");
    await press(open, "确认恢复");
    await section("导出与导入").getByText("已恢复默认设置。").waitFor();
    expect(JSON.parse(await shown())).toMatchObject(DEFAULT);
    await section("导出与导入").locator('input[type="file"]').setInputFiles(file);
    await becomes(shown, text);
    await remembered(open, "mof-2022");
    await reopenPane(open);
    await openSettings("导出与导入");
    await showText();
    await becomes(shown, text);
  });

  it("what cannot be read is refused with its sentence and changes nothing", async () => {
    await openSettings("导出与导入");
    await showText();
    const before = await shown();
    for (const [text, sentence] of [
      ['{"rules":{"cost-gop":"off"}}', "没有“cost-gop”这条规则，请核对规则名。"],
      ['{"thresholds":{"minSatisfaction":120}}', "“thresholds.minSatisfaction”不能是“120”，请写不大于100的数字。"],
      ["设置", "请粘贴或选择导出的设置文件。"],
    ] as const) {
      await importText(text);
      await section("导出与导入").getByText("没有导入，设置保持不变").waitFor();
      await section("导出与导入").getByText(sentence).waitFor();
      expect(await shown()).toBe(before);
    }
  });
});
