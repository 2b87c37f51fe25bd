import { becomes } from "./support/becomes";
import { withoutFiles } from "./support/held";
import { check, press, sheetsOf, showTab, told } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
afterEach(() => open.close());

const writeIssues = async (): Promise<void> => {
  await press(open, /^审核输出/);
  await open.pane.getByRole("menuitem", { name: /问题清单/ }).click();
};

describe("files of the add-in that cannot be fetched", () => {
  it("an act says so, nothing hangs, and it works once the network is back", async () => {
    open = await openWorkbench();
    await check(open);
    const filesAreBack = await withoutFiles(open);
    await writeIssues();
    await told(open, "助手的一部分程序没有取到");
    await filesAreBack();
    await writeIssues();
    await becomes(async () => (await sheetsOf(open)).includes("审核问题清单"), true);
  });

  it("a view says so, and 重试 starts the pane anew", async () => {
    open = await openWorkbench();
    const filesAreBack = await withoutFiles(open);
    await showTab(open, "指标库");
    const alert = open.pane.getByRole("alert").filter({ hasText: "助手的一部分程序没有取到" });
    await alert.waitFor();
    await filesAreBack();
    await press(open, "重试");
    await alert.waitFor({ state: "detached" });
    await showTab(open, "指标库");
    await open.pane.getByRole("searchbox").waitFor();
  });
});

/** The browser refuses its storage to the pane, as to a frame of another site. */
const refuseStorage = (): void => {
  if (!location.pathname.includes("taskpane")) return;
  Object.defineProperty(window, "localStorage", {
    get: () => {
      throw new DOMException("denied for this document", "SecurityError");
    },
  });
};

describe("a browser that keeps nothing for the pane", () => {
  it("checks all the same, and says in 设置 that it forgets", async () => {
    open = await openWorkbench({ prepare: (page) => page.addInitScript(refuseStorage) });
    await check(open);
    await showTab(open, "设置");
    await told(open, "浏览器不让助手在这台电脑上保存");
  });
});
