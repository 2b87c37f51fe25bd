import type { Fix } from "../../../src/core/edits/fix";
import { fail, ok } from "../../../src/core/result/result";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import type { PaneServices } from "../../../src/taskpane/model/services";
import { reportOf } from "../../support/pane/render-view";
import { inHand, settled, startPane, type StartedPane } from "../../support/pane/start-pane";

const REPORT = reportOf([exampleSheet({}, "甲"), exampleSheet({}, "乙")]);
const STEP = { kind: "edits", edits: [], structural: [] } as const;
const SHEETS = { kind: "sheets", sheets: [{ name: "甲", id: "1", content: "" }] } as const;

const writes = (sheet: string, row: number, text: string): Fix => ({
  label: "修改",
  safety: "safe",
  edits: [{ sheet, at: { row, column: 4 }, was: "", text }],
});

/** A pane with a report of 甲 and 乙 on the screen. */
const start = async (own: Partial<PaneServices> = {}): Promise<StartedPane> => {
  const started = await startPane({
    validate: async () => ok(REPORT),
    applyFixes: async () => ok(STEP),
    takeBack: async () => ok(undefined),
    ...own,
  });
  return started;
};
const listed: Partial<PaneServices> = {
  validate: async ({ onChecked }) => {
    void onChecked?.(REPORT);
    return ok(REPORT);
  },
};

describe("修改", () => {
  it("说改了几个单元格，可以撤销；只重新校验动过且已列出的工作表", async () => {
    const { pane, asked, clock } = await start(listed);
    await pane.acts.validate("workbook");
    expect(await pane.acts.applyFixes([writes("甲", 7, "≥1件"), writes("甲", 7, "≥1件"), writes("丙", 8, "≥2件")])).toBe(true);
    const entry = { workbook: "簿", label: "修改 2 个单元格", at: clock.now(), step: STEP };
    expect(pane.get().notice).toEqual({ kind: "done", entry });
    expect(pane.get().journal).toEqual([entry]);
    expect(asked).toEqual(["save journal: 1", "recheck 甲"]);
  });

  it("不成功的，说明原因，不记入操作记录", async () => {
    const { pane, asked } = await start({ applyFixes: async () => fail({ kind: "sheet-protected", sheet: "甲" }) });
    expect(await pane.acts.applyFixes([writes("甲", 7, "≥1件")])).toBe(false);
    expect(pane.get().notice).toEqual({ kind: "error", error: { kind: "sheet-protected", sheet: "甲" } });
    expect([pane.get().journal, pane.get().work, asked]).toEqual([[], undefined, []]);
  });

  it("一次只做一件：前一件没有完，后一件不开始", async () => {
    const { pane } = await start();
    const first = inHand<void>();
    const over = pane.acts.perform(async () => ok(await first.promise.then(() => "前一件")));
    expect(await pane.acts.perform(async () => ok("后一件"))).toBeUndefined();
    first.settle();
    expect(await over).toBe("前一件");
    expect(await pane.acts.perform(async () => ok("再一件"))).toBe("再一件");
  });

  it("程序出错也说明原因，之后照常工作", async () => {
    const { pane } = await start();
    await pane.acts.perform(() => {
      throw new Error("坏了");
    });
    expect(pane.get().notice).toEqual({ kind: "error", error: { kind: "unexpected", code: "Error", message: "坏了" } });
    expect(await pane.acts.perform(async () => ok("下一件"))).toBe("下一件");
  });

  it("进度只在进行中显示", async () => {
    const { pane } = await start();
    const step = inHand<void>();
    let report: (done: number, total: number) => void = () => undefined;
    const over = pane.acts.perform(async (progress) => {
      report = progress.report;
      report(1, 3);
      await step.promise;
      return ok(undefined);
    });
    expect(pane.get().work).toEqual({ done: 1, total: 3 });
    step.settle();
    await over;
    report(2, 3);
    expect(pane.get().work).toBeUndefined();
  });
});

describe("撤销", () => {
  const entryOf = ({ pane }: StartedPane) => {
    const [entry] = pane.get().journal;
    if (!entry) throw new Error("nothing was recorded");
    return entry;
  };

  it("说撤销了什么，从操作记录里去掉", async () => {
    const started = await start();
    const { pane } = started;
    await pane.acts.applyFixes([writes("甲", 7, "≥1件")]);
    await pane.acts.undo(entryOf(started));
    expect(pane.get().notice).toEqual({ kind: "info", text: "已撤销：修改 1 个单元格" });
    expect(pane.get().journal).toEqual([]);
  });

  it("撤销不成，操作记录照旧", async () => {
    const started = await start({ takeBack: async () => fail({ kind: "workbook-protected" }) });
    const { pane } = started;
    await pane.acts.applyFixes([writes("甲", 7, "≥1件")]);
    await pane.acts.undo(entryOf(started));
    expect(pane.get().notice).toEqual({ kind: "error", error: { kind: "workbook-protected" } });
    expect(pane.get().journal).toHaveLength(1);
  });

  it.each([
    ["列出的工作表没有了，结果随之收起", SHEETS, "idle"],
    ["别的工作表没有了，结果照旧", { ...SHEETS, sheets: [{ name: "丁", id: "2", content: "" }] }, "done"],
  ])("%s", async (_name, undo, status) => {
    const started = await start(listed);
    const { pane } = started;
    void pane.acts.validate("workbook");
    await settled();
    await pane.acts.perform(
      async () => ok(undefined),
      () => ({ label: "插入", undo }),
    );
    await pane.acts.undo(entryOf(started));
    expect(pane.get().check.status).toBe(status);
  });
});
