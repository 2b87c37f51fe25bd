import { networkInterfaces } from "node:os";
import { launch } from "../../e2e/support/browser";
import { ask, type Answer } from "./ask";

export type Check = (sentence: string, holds: boolean) => void;

const scriptsOf = (page: string): readonly string[] => [...page.matchAll(/<script[^>]+src="([^"]+)"/g)].flatMap(([, src]) => src ?? []);

const isWorkbench = ({ status, body }: Answer): boolean => status === 200 && body.includes("workbench/workbench.js");

const hasIpv6 = (): boolean => Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => address === "::1"));

/** What is served at the address, asked for as browsers, scripts and probes do. */
export const checkFiles = async (address: string, check: Check): Promise<void> => {
  check("GET / 不带 Accept 时返回工作台", isWorkbench(await ask(address)));
  check("GET / 带 Accept: text/html 时返回工作台", isWorkbench(await ask(address, { accept: "text/html" })));
  check("GET / 带 Accept: */* 时返回工作台", isWorkbench(await ask(address, { accept: "*/*" })));
  check("HEAD / 返回 200", (await ask(address, { method: "HEAD" })).status === 200);
  for (const host of hasIpv6() ? ["127.0.0.1", "[::1]"] : ["127.0.0.1"])
    check(`localhost 解析为 ${host} 时也能打开`, isWorkbench(await ask(address.replace("localhost", host))));
  const pane = await ask(`${address}taskpane.html`);
  const scripts = scriptsOf(pane.body);
  check("taskpane.html 返回 200 并写有脚本", pane.status === 200 && scripts.length > 0);
  for (const script of scripts) check(`任务窗格的脚本 ${script} 返回 200`, (await ask(new URL(script, address).href)).status === 200);
  const manifest = await ask(`${address}manifest.xml`);
  check("manifest.xml 返回 200 并写着这个地址", manifest.status === 200 && manifest.body.includes(`${address}taskpane.html`));
  check("没有的文件返回 404", (await ask(`${address}nothing.html`, { accept: "text/html" })).status === 404);
};

/** Whether the pane comes up in Chromium, to be used. */
export const checkPane = async (address: string, check: Check): Promise<void> => {
  const browser = await launch();
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(address, { timeout: 120_000 });
  const button = page.frameLocator('iframe[title="任务窗格"]').getByRole("button", { name: "校验本表" });
  const shown = await button.waitFor({ timeout: 120_000 }).then(
    () => true,
    () => false,
  );
  check("Chromium 中任务窗格出现按钮“校验本表”", shown);
  await browser.close();
};
