import { mkdirSync } from "node:fs";
import path from "node:path";
import { gridShows } from "./grid-colours";
import { prepareGround } from "./ground";
import { paneSettles } from "./pane-frame";
import { activate, check, countBecomes, marksBecome, press, rowOf, showTab, told } from "./steps";
import { openWorkbench, type OpenWorkbench } from "./workbench-page";

const folder = path.resolve(__dirname, "../../../docs/images");
const WIDTHS = [270, 350, 500] as const;

/** Takes a picture of the pane once it shows the text that the view is known by. */
type Shoot = (view: string, text: string | RegExp) => Promise<void>;

const shooter =
  (open: OpenWorkbench, width: number, theme: "light" | "dark"): Shoot =>
  async (view, text) => {
    const { page } = open;
    await told(open, text);
    await countBecomes(open.pane.getByRole("progressbar"), 0);
    await paneSettles(page, theme);
    await page.locator('iframe[title="任务窗格"]').screenshot({ path: path.join(folder, `pane-${view}-${width}-${theme}.png`) });
  };

const findings = async (open: OpenWorkbench, shoot: Shoot, keepWorkbench: boolean): Promise<void> => {
  await activate(open, "T4");
  await check(open);
  await marksBecome(open, "T4", { G10: "error", G12: "warning" });
  await shoot("findings", /恒成立/);
  await rowOf(open, "G10").first().click();
  await shoot("card", "忽略这条");
  if (keepWorkbench) {
    await gridShows(open, "#F8C9C4");
    await open.page.screenshot({ path: path.join(folder, "workbench.png") });
  }
  await press(open, "忽略这条");
  await open.pane.getByLabel("忽略的原因").fill("区财政已书面同意按此填报");
  await shoot("waive", "确认忽略");
  await activate(open, "T1");
  await check(open);
  await press(open, /一键修改/);
  await shoot("safe-fixes", /应用所选/);
};

const wholeWorkbook = async (open: OpenWorkbench, shoot: Shoot): Promise<void> => {
  await check(open, "校验全部");
  await showTab(open, "对账");
  await shoot("budget", "457.50 万元");
  await showTab(open, "总览");
  await shoot("overview", "预算数 558.50 万元");
  await showTab(open, "指标库");
  await open.pane.getByRole("searchbox").fill("myd");
  await open.pane.locator("li mark").first().waitFor();
  await shoot("library", "当前表：");
  await showTab(open, "设置");
  await shoot("settings", "使用入门");
  await showTab(open, "问题");
  await press(open, "重排");
  await shoot("reorder", /条指标换位置/);
};

const newProjects = async (open: OpenWorkbench, shoot: Shoot): Promise<void> => {
  await press(open, "新建项目表");
  await open.pane.getByRole("textbox", { name: /项目名称/ }).fill("2024年法院物业管理项目");
  await shoot("new-project", "识别为：物业");
  await press(open, "3 指标");
  await open.pane.getByRole("radio", { name: /预填/ }).check();
  await shoot("new-project-rows", /已选 \d+ \/ \d+ 条/);
  await showTab(open, "批量新建");
  await shoot("batch", "项目清单");
  await showTab(open, "沿用上年");
  await shoot("carry-over", "插入 4 张");
};

/** A sheet whose header no form has, two of its columns named. */
const unknownHeader = async (width: number, theme: "light" | "dark"): Promise<void> => {
  const open = await openWorkbench({ query: `workbench.html?book=columns&pane=${width}`, dark: theme === "dark" });
  await press(open, "校验本表");
  await open.pane.getByRole("combobox", { name: "第 C 列（考核事项）" }).selectOption("name");
  await open.pane.getByRole("combobox", { name: "第 D 列（标准值）" }).selectOption("target");
  await told(open, /可以读出 \d+ 条指标/);
  await shooter(open, width, theme)("columns", "按这些列校验");
  await open.close();
};

/** The views of the pane at one width and theme, as the manual shows them. */
const walk = async (width: number, theme: "light" | "dark"): Promise<void> => {
  const open = await openWorkbench({ query: `workbench.html?pane=${width}`, dark: theme === "dark" });
  const shoot = shooter(open, width, theme);
  await shoot("first-run", "1 / 3");
  await press(open, "跳过");
  await shoot("idle", "校验绩效目标表");
  await findings(open, shoot, width === 350 && theme === "light");
  await wholeWorkbook(open, shoot);
  await newProjects(open, shoot);
  await open.close();
};

const main = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const ground = await prepareGround();
  try {
    for (const theme of ["light", "dark"] as const)
      for (const width of WIDTHS) {
        await walk(width, theme);
        await unknownHeader(width, theme);
      }
  } finally {
    await ground.close();
  }
};

void main();
