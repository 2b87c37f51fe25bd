import { fail, ok } from "../../../src/core/result/result";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import type { SheetChange } from "../../../src/host/ports";
import type { PaneServices } from "../../../src/taskpane/model/services";
import { PAUSE } from "../../../src/taskpane/model/live-check";
import { reportOf } from "../../support/pane/render-view";
import { inHand, settled, startPane, type StartedPane } from "../../support/pane/start-pane";

const REPORT = reportOf([exampleSheet({}, "甲"), exampleSheet({}, "乙")]);

/** A pane with a report of 甲 and 乙 on the screen. */
const start = async (own: Partial<PaneServices> = {}): Promise<StartedPane> => {
  const started = await startPane({
    validate: async ({ onChecked }) => {
      void onChecked?.(REPORT);
      return ok(REPORT);
    },
    ...own,
  });
  await started.pane.acts.validate("workbook");
  return started;
};

/** The pause after an edit is over, and what follows from it has happened. */
const pause = async ({ clock }: StartedPane): Promise<void> => {
  clock.pass(PAUSE);
  await settled();
};

describe("跟随", () => {
  it("停下来片刻才校验，接连的改动校验一次", async () => {
    const started = await start();
    started.edit("甲");
    started.clock.pass(PAUSE - 1);
    started.edit("甲");
    started.edit("乙");
    started.clock.pass(PAUSE - 1);
    expect(started.asked).toEqual([]);
    await pause(started);
    expect(started.asked).toEqual(["recheck 甲", "recheck 乙"]);
  });

  it("没有校验过的工作表、关掉了跟随，都不校验", async () => {
    const started = await start();
    started.edit("丙");
    await pause(started);
    await started.pane.acts.changePreferences((now) => ({ ...now, live: false }));
    started.edit("甲");
    await pause(started);
    expect(started.asked).toEqual(["save preferences"]);
  });

  it("一次程序出错：说明原因，之后照常跟随", async () => {
    let rechecks = 0;
    const started = await start({
      recheck: async (report) => {
        rechecks += 1;
        if (rechecks === 1) throw new Error("坏了");
        return ok(report);
      },
    });
    started.edit("甲");
    await pause(started);
    expect(started.pane.get().notice).toEqual({ kind: "error", error: { kind: "unexpected", code: "Error", message: "坏了" } });
    started.edit("甲");
    await pause(started);
    expect(rechecks).toBe(2);
  });

  it("单元格又在编辑：不打扰，等编辑结束", async () => {
    const started = await start({ recheck: async () => fail({ kind: "cell-editing" }) });
    started.edit("甲");
    await pause(started);
    expect(started.pane.get().notice).toBeUndefined();
  });

  it("校验当中结果换了：按新的结果再校验一次，不覆盖它", async () => {
    const first = inHand<void>();
    const bases: unknown[] = [];
    const started = await start({
      recheck: async (report) => {
        bases.push(report);
        if (bases.length === 1) await first.promise;
        return ok({ ...report });
      },
    });
    started.edit("甲");
    await pause(started);
    await started.pane.acts.changePreferences((now) => ({ ...now, palette: "strong" }));
    const { check } = started.pane.get();
    first.settle();
    await settled();
    expect(bases).toEqual([REPORT, check.status === "done" ? check.report : undefined]);
    expect(bases[0]).not.toBe(bases[1]);
  });

  it("选中的单元格随时跟随；回到面板时，显示着的工作表再校验一次", async () => {
    const started = await start();
    started.change({ kind: "selected", sheet: "乙", at: { row: 9, column: 6 } });
    expect(started.pane.get().selected).toEqual({ sheet: "乙", at: { row: 9, column: 6 } });
    started.focus();
    await pause(started);
    expect(started.asked).toEqual(["recheck 乙"]);
  });

  it("Excel 起初不让跟随：下一次校验之后再请求", async () => {
    let [tries, hear]: [number, (change: SheetChange) => void] = [0, () => undefined];
    const started = await startPane({
      validate: async ({ onChecked }) => {
        void onChecked?.(REPORT);
        return ok(REPORT);
      },
      watch: async (listener) => {
        tries += 1;
        if (tries === 1) return fail({ kind: "cell-editing" });
        hear = listener;
        return ok(async () => undefined);
      },
    });
    await started.pane.acts.validate("workbook");
    await settled();
    hear({ kind: "edited", sheet: "甲", at: undefined });
    await pause(started);
    expect([tries, started.asked]).toEqual([2, ["recheck 甲"]]);
    await started.pane.acts.validate("workbook");
    await settled();
    expect(tries).toBe(2);
  });

  it("面板关闭之后不再跟随", async () => {
    let watched = true;
    const started = await start({ watch: async () => ok(async () => void (watched = false)) });
    started.stop();
    await settled();
    expect(watched).toBe(false);
  });
});
