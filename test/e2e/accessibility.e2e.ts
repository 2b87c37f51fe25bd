import { seriousFaults } from "./support/axe";
import { activate, check, press } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
afterEach(() => open.browser.close());

describe("accessibility of the findings", () => {
  it.each([false, true])("axe finds nothing serious in any state (dark: %s)", async (dark) => {
    open = await openWorkbench({ dark });
    expect(await seriousFaults(open)).toEqual([]);
    await activate(open, "T1");
    await check(open);
    await press(open, "更多筛选");
    await open.pane.locator("[data-finding]").first().click();
    await press(open, "忽略这条");
    expect(await seriousFaults(open)).toEqual([]);
    await press(open, /一键修改/);
    expect(await seriousFaults(open)).toEqual([]);
    await press(open, /应用所选/);
    await open.pane.getByText("已完成").waitFor();
    expect(await seriousFaults(open)).toEqual([]);
    await press(open, "新建项目表");
    await open.pane.getByRole("textbox", { name: /项目名称/ }).waitFor();
    expect(await seriousFaults(open)).toEqual([]);
  });
});
