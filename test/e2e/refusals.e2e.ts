import { check, press } from "./support/steps";
import { launch } from "./support/browser";
import { openPane, openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
afterEach(() => open.browser.close());

/** The add-in's own files, as a server that is gone or newer would not give them. */
const FILES = /\/js\/[^/]+\.js$/;

describe("files of the add-in that cannot be fetched", () => {
  it("an act says so, nothing hangs, and it works once the network is back", async () => {
    open = await openWorkbench();
    await check(open);
    await open.page.route(FILES, (route) => route.abort());
    await press(open, /^审核输出/);
    await open.pane.getByRole("menuitem", { name: /问题清单/ }).click();
    await open.pane.getByText("助手的一部分程序没有取到").waitFor();
    await open.page.unroute(FILES);
    await press(open, /^审核输出/);
    await open.pane.getByRole("menuitem", { name: /问题清单/ }).click();
    await open.page.waitForFunction(() => window.workbench.sheets().includes("审核问题清单"));
  });

  it("a view says so, and 重试 starts the pane anew", async () => {
    open = await openWorkbench();
    await open.page.route(FILES, (route) => route.abort());
    await open.pane.getByRole("tab", { name: "指标库" }).click();
    await open.pane.getByRole("alert").filter({ hasText: "助手的一部分程序没有取到" }).waitFor();
    await open.page.unroute(FILES);
    await press(open, "重试");
    await open.pane.getByRole("tab", { name: "指标库" }).click();
    await open.pane.getByRole("searchbox").waitFor();
  });
});

describe("a browser that keeps nothing for the pane", () => {
  it("checks all the same, and says in 设置 that it forgets", async () => {
    const browser = await launch();
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 860 }, locale: "zh-CN" });
    await context.addInitScript(() => {
      if (!location.pathname.includes("taskpane")) return;
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied for this document", "SecurityError");
        },
      });
    });
    const page = await context.newPage();
    await page.goto(process.env["WORKBENCH_ADDRESS"] ?? "");
    open = { browser, page, pane: await openPane(page) };
    await check(open);
    await open.pane.getByRole("tab", { name: "设置" }).click();
    await open.pane.getByText("浏览器不让助手在这台电脑上保存").waitFor();
  });
});
