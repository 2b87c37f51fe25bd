import { becomes } from "./support/becomes";
import { check, marksBecome, press, remembered, rowOf, showTab, summary, told } from "./support/steps";
import { openWorkbench, reopenPane, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;

const column = (name: string) => open.pane.getByRole("combobox", { name });

describe("列对应", () => {
  beforeAll(async () => {
    open = await openWorkbench({ query: "workbench.html?book=columns" });
  });
  afterAll(() => open.close());

  it("a sheet of an unknown header is checked once its columns are named", async () => {
    await press(open, "校验本表");
    await told(open, "这张工作表不是绩效目标表");
    await column("第 A 列（指标大类）").selectOption("level1");
    await column("第 B 列（指标小类）").selectOption("level2");
    await open.pane.getByRole("button", { name: "还要选：三级指标、指标值" }).waitFor();
    await column("第 C 列（考核事项）").selectOption("name");
    await column("第 D 列（标准值）").selectOption("target");
    await told(open, "可以读出 5 条指标。第一条：巡回审判次数，指标值：≥24次。");
    await press(open, "按这些列校验");
    await summary(open).waitFor();
    await rowOf(open, "D4").first().waitFor();
    await marksBecome(open, "考核", { D3: "", D4: "warning" });
    await told(open, "已记住这种表头");
  });

  it("the header is remembered when the pane is opened again", async () => {
    await remembered(open, "考核事项");
    await reopenPane(open);
    await check(open);
    await marksBecome(open, "考核", { D4: "warning" });
  });

  it("removed in 设置, the sheet is no table any more, and its columns can be named again", async () => {
    await showTab(open, "设置");
    await open.pane.getByRole("region", { name: "列对应" }).getByRole("heading").getByRole("button").click();
    await press(open, "删除表头“指标大类、指标小类、考核事项、标准值、备注”的列对应");
    await told(open, /^还没有。/);
    await showTab(open, "问题");
    await told(open, "这张工作表不是绩效目标表");
    await becomes(() => column("第 C 列（考核事项）").inputValue(), "none");
  });
});
