import { mkdirSync } from "node:fs";
import path from "node:path";
import { openWorkbench, type OpenWorkbench } from "./workbench-page";
import { serveDist } from "./serve-dist";

const folder = path.resolve(__dirname, "../../../docs/images");
const WIDTHS = [270, 350, 500] as const;

const shoot = async ({ page }: OpenWorkbench, name: string): Promise<void> => {
  await page.waitForTimeout(400);
  await page.locator('iframe[title="任务窗格"]').screenshot({ path: path.join(folder, `${name}.png`) });
};

const checkT4 = async ({ page, pane }: OpenWorkbench): Promise<void> => {
  await page.evaluate(async () => window.workbench.activate("T4"));
  await pane.getByRole("button", { name: "校验本表" }).click();
  await pane.getByRole("status").filter({ hasText: "必须修改" }).waitFor();
};

/** The views of the pane at one width and theme, as the manual shows them. */
const walk = async (width: number, dark: boolean): Promise<void> => {
  const open = await openWorkbench({ query: `workbench.html?pane=${width}`, dark });
  const suffix = `${width}-${dark ? "dark" : "light"}`;
  await shoot(open, `pane-idle-${suffix}`);
  await checkT4(open);
  await shoot(open, `pane-findings-${suffix}`);
  await open.pane.getByRole("button", { name: /恒成立/ }).click();
  await shoot(open, `pane-card-${suffix}`);
  if (width === 350 && !dark) await open.page.screenshot({ path: path.join(folder, "workbench.png") });
  await open.pane.getByRole("button", { name: "新建项目表" }).click();
  await shoot(open, `pane-new-project-${suffix}`);
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
