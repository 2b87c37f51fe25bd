import { mkdirSync } from "node:fs";
import path from "node:path";
import { serveDist } from "./serve-dist";
import { activate, check, press, rowOf } from "./steps";
import { openWorkbench, type OpenWorkbench } from "./workbench-page";

const folder = path.resolve(__dirname, "../../../docs/images");
const WIDTHS = [270, 350, 500] as const;

type Shoot = (view: string) => Promise<void>;

const shooter = ({ page }: OpenWorkbench, suffix: string): Shoot => async (view) => {
  await page.waitForTimeout(500);
  await page.locator('iframe[title="任务窗格"]').screenshot({ path: path.join(folder, `pane-${view}-${suffix}.png`) });
};

const tab = ({ pane }: OpenWorkbench, name: string): Promise<void> => pane.getByRole("tab", { name, exact: true }).first().click();

const findings = async (open: OpenWorkbench, shoot: Shoot, keepWorkbench: boolean): Promise<void> => {
  await activate(open, "T4");
  await check(open);
  await shoot("findings");
  await rowOf(open, "G10").first().click();
  await shoot("card");
  if (keepWorkbench) await open.page.screenshot({ path: path.join(folder, "workbench.png") });
  await press(open, "忽略这条");
  await open.pane.getByLabel("忽略的原因").fill("区财政已书面同意按此填报");
  await shoot("waive");
  await activate(open, "T1");
  await check(open);
  await press(open, /一键修改/);
  await shoot("safe-fixes");
};

const wholeWorkbook = async (open: OpenWorkbench, shoot: Shoot): Promise<void> => {
  await check(open, "校验全部");
  await tab(open, "对账");
  await open.pane.getByText("457.50 万元", { exact: true }).first().waitFor();
  await shoot("budget");
  await tab(open, "总览");
  await open.pane.getByText("预算数 558.50 万元").waitFor();
  await shoot("overview");
  await tab(open, "指标库");
  await open.pane.getByRole("searchbox").fill("myd");
  await shoot("library");
  await tab(open, "设置");
  await shoot("settings");
  await tab(open, "问题");
  await press(open, "重排");
  await shoot("reorder");
};

const newProjects = async (open: OpenWorkbench, shoot: Shoot): Promise<void> => {
  await press(open, "新建项目表");
  await open.pane.getByRole("textbox", { name: /项目名称/ }).fill("2024年法院物业管理项目");
  await shoot("new-project");
  await press(open, "3 指标");
  await open.pane.getByRole("radio", { name: /预填/ }).check();
  await shoot("new-project-rows");
  await tab(open, "批量新建");
  await shoot("batch");
  await tab(open, "沿用上年");
  await shoot("carry-over");
};

/** The views of the pane at one width and theme, as the manual shows them. */
const walk = async (width: number, dark: boolean): Promise<void> => {
  const open = await openWorkbench({ query: `workbench.html?pane=${width}`, dark });
  const shoot = shooter(open, `${width}-${dark ? "dark" : "light"}`);
  await shoot("first-run");
  await press(open, "跳过");
  await shoot("idle");
  await findings(open, shoot, width === 350 && !dark);
  await wholeWorkbook(open, shoot);
  await newProjects(open, shoot);
  await open.browser.close();
};

const main = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const { server, address } = await serveDist();
  process.env["WORKBENCH_ADDRESS"] = address;
  for (const dark of [false, true]) for (const width of WIDTHS) await walk(width, dark);
  server.closeAllConnections();
  server.close();
};

void main();
