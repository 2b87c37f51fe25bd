import type { ValidateOptions } from "../../../src/app/validate";
import { fail, ok } from "../../../src/core/result/result";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import type { PaneServices } from "../../../src/taskpane/model/services";
import { reportOf } from "../../support/pane/render-view";
import { inHand, settled, startPane, type StartedPane } from "../../support/pane/start-pane";

const REPORT = reportOf([exampleSheet({}, "甲")]);
const OTHER = reportOf([exampleSheet({}, "乙")]);

interface Asked extends ValidateOptions {
  /** What the check finds. */
  readonly finds: (report: typeof REPORT) => Promise<void>;
  readonly ends: (result: Awaited<ReturnType<PaneServices["validate"]>>) => void;
}

/** A pane whose checks the test answers one by one. */
const start = async (): Promise<StartedPane & { readonly checks: Asked[] }> => {
  const checks: Asked[] = [];
  const started = await startPane({
    validate: (options) => {
      const { promise, settle } = inHand<Awaited<ReturnType<PaneServices["validate"]>>>();
      checks.push({ ...options, finds: async (report) => options.onChecked?.(report), ends: settle });
      return promise;
    },
  });
  return { ...started, checks };
};

/** A check of one sheet, carried through. */
const checked = async ({ pane, checks }: Awaited<ReturnType<typeof start>>, scope: "active" | "workbook" = "active"): Promise<void> => {
  const over = pane.acts.validate(scope);
  await settled();
  const check = checks.at(-1);
  const listed = check?.finds(REPORT);
  pane.drawn();
  await listed;
  check?.ends(ok(REPORT));
  await over;
};

describe("校验", () => {
  it("先列出问题，画出之后才标记", async () => {
    const { pane, checks } = await start();
    const over = pane.acts.validate("active");
    await settled();
    expect(pane.get().check).toEqual({ status: "running", done: 0, total: 1 });
    let marking = false;
    void checks[0]?.finds(REPORT).then(() => (marking = true));
    await settled();
    expect([pane.get().check.status, marking]).toEqual(["done", false]);
    pane.drawn();
    await settled();
    expect(marking).toBe(true);
    checks[0]?.progress?.report(1, 2);
    expect(pane.get().work).toEqual({ done: 1, total: 2 });
    checks[0]?.ends(ok({ ...REPORT, skipped: ["甲"] }));
    await over;
    const { check, work } = pane.get();
    expect([check.status === "done" && check.report.skipped, work]).toEqual([["甲"], undefined]);
  });

  it("列出之后、画出之前又点了功能区的校验：前一次随即了结，只显示后一次的结果", async () => {
    const { pane, checks, ribbonCheck } = await start();
    let firstOver = false;
    void pane.acts.validate("workbook").then(() => (firstOver = true));
    await settled();
    const listed = checks[0]?.finds(REPORT);
    ribbonCheck();
    await settled();
    void checks[1]?.finds(OTHER);
    await listed;
    checks[0]?.ends(ok({ ...REPORT, skipped: ["甲"] }));
    await settled();
    expect(firstOver).toBe(true);
    expect(checks[0]?.progress?.cancelled()).toBe(true);
    expect(pane.get().check).toEqual({ status: "done", report: OTHER });
    pane.drawn();
    checks[1]?.ends(ok(OTHER));
    await settled();
    expect(pane.get().check).toEqual({ status: "done", report: OTHER });
  });

  it("被新的校验代替的，迟来的结果和进度都不再显示", async () => {
    const { pane, checks, ribbonCheck } = await start();
    void pane.acts.validate("workbook");
    await settled();
    ribbonCheck();
    await settled();
    checks[0]?.progress?.report(7, 9);
    checks[0]?.ends(fail({ kind: "cancelled" }));
    await checks[0]?.finds(REPORT);
    await settled();
    expect(pane.get().check).toEqual({ status: "running", done: 0, total: 1 });
  });

  it("放弃之后 Excel 才回应：进度不再显示，工作到下一步为止", async () => {
    const { pane, checks } = await start();
    const over = pane.acts.validate("active");
    await settled();
    checks[0]?.ends(fail({ kind: "timeout", seconds: 30 }));
    await over;
    const failed = { status: "failed", error: { kind: "timeout", seconds: 30 } };
    expect(pane.get().check).toEqual(failed);
    checks[0]?.progress?.report(3, 4);
    await checks[0]?.finds(REPORT);
    expect([pane.get().check, pane.get().work, checks[0]?.progress?.cancelled()]).toEqual([failed, undefined, true]);
  });

  it("取消只及正在进行的；随后的操作不会让它继续", async () => {
    const { pane, checks } = await start();
    void pane.acts.validate("active");
    await settled();
    pane.acts.cancel();
    const act = inHand<void>();
    let actCancelled = true;
    void pane.acts.perform(async ({ cancelled }) => {
      await act.promise;
      actCancelled = cancelled();
      return ok(undefined);
    });
    expect(checks[0]?.progress?.cancelled()).toBe(true);
    act.settle();
    await settled();
    expect(actCancelled).toBe(false);
  });

  it("程序出错也说明原因，并可重试", async () => {
    let broken = true;
    const { pane } = await startPane({
      validate: async ({ onChecked }) => {
        if (broken) throw new Error("坏了");
        void onChecked?.(REPORT);
        return ok(REPORT);
      },
    });
    await pane.acts.validate("active");
    expect(pane.get().check).toEqual({ status: "failed", error: { kind: "unexpected", code: "Error", message: "坏了" } });
    broken = false;
    await pane.acts.validate("active");
    expect(pane.get().check.status).toBe("done");
  });

  it("清除标记之后，正在标记的校验不再继续", async () => {
    const { pane, checks } = await start();
    void pane.acts.validate("active");
    await settled();
    void checks[0]?.finds(REPORT);
    void pane.acts.clear();
    expect(checks[0]?.progress?.cancelled()).toBe(true);
  });
});

describe("设置改动之后", () => {
  const offRule = { rules: { "value-empty": "off" } } as const;

  it("改规则：按上次的范围再校验一次", async () => {
    const started = await start();
    await checked(started, "workbook");
    const { pane, checks } = started;
    void pane.acts.changePreferences((now) => ({ ...now, settings: { ...now.settings, ...offRule } }));
    await settled();
    expect(checks.map(({ scope }) => scope)).toEqual(["workbook", "workbook"]);
    expect(checks[1]?.settings.rules).toEqual(offRule.rules);
  });

  it("改颜色：只重新标记", async () => {
    const started = await start();
    await checked(started);
    await started.pane.acts.changePreferences((now) => ({ ...now, palette: "strong" }));
    expect([started.checks.length, started.asked]).toEqual([1, ["save preferences", "remark"]]);
  });

  it("改语言、改跟随：结果照旧", async () => {
    const started = await start();
    await checked(started);
    await started.pane.acts.changePreferences((now) => ({ ...now, language: "en", live: false }));
    expect([started.checks.length, started.asked]).toEqual([1, ["save preferences"]]);
  });

  it("还没有校验过：不校验", async () => {
    const { pane, checks } = await start();
    await pane.acts.changePreferences((now) => ({ ...now, settings: { ...now.settings, ...offRule }, palette: "strong" }));
    expect(checks).toEqual([]);
  });

  it("校验进行中改规则：按新的规则从头校验", async () => {
    const { pane, checks } = await start();
    void pane.acts.validate("workbook");
    await settled();
    void pane.acts.changePreferences((now) => ({ ...now, settings: { ...now.settings, ...offRule } }));
    await settled();
    expect(checks.map(({ scope, settings }) => [scope, settings.rules])).toEqual([
      ["workbook", {}],
      ["workbook", offRule.rules],
    ]);
    expect(checks[0]?.progress?.cancelled()).toBe(true);
  });
});
