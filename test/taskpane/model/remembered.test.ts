import { defaultPreferences } from "../../../src/app/preferences/pane-preferences";
import { fail, ok } from "../../../src/core/result/result";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import { LIST_PAGE } from "../../../src/taskpane/model/list-place";
import { openFilter } from "../../../src/taskpane/model/view-model";
import { reportOf } from "../../support/pane/render-view";
import { settled, startPane } from "../../support/pane/start-pane";

const REPORT = reportOf([exampleSheet({ rows: [{ target: "95%" }] }, "甲")]);
const listed = async ({ onChecked }: { readonly onChecked?: (report: typeof REPORT) => unknown }) => {
  void onChecked?.(REPORT);
  return ok(REPORT);
};

describe("记住的设置", () => {
  it("读不出来的，需要时再读一次", async () => {
    let reads = 0;
    const { pane } = await startPane({
      loadPreferences: async () => {
        reads += 1;
        return reads === 1 ? fail({ kind: "not-loaded" }) : ok({ ...defaultPreferences, palette: "strong" });
      },
    });
    expect([reads, pane.get().preferences.palette]).toEqual([1, "standard"]);
    await pane.acts.changePreferences((now) => ({ ...now, live: false }));
    expect([reads, pane.get().preferences]).toEqual([2, { ...defaultPreferences, palette: "strong", live: false }]);
  });

  it("同时改两处，两处都算", async () => {
    const { pane } = await startPane();
    await Promise.all([
      pane.acts.changePreferences((now) => ({ ...now, live: false })),
      pane.acts.changePreferences((now) => ({ ...now, palette: "strong" })),
    ]);
    expect(pane.get().preferences).toEqual({ ...defaultPreferences, live: false, palette: "strong" });
  });

  it("语言换了，面板接着用新的语言说话", async () => {
    const { pane } = await startPane({ clearMarks: async () => ok({ cleared: 0, skipped: [] }) });
    await pane.acts.changePreferences((now) => ({ ...now, language: "en" }));
    await pane.acts.clear();
    expect(pane.get().notice).toEqual({ kind: "info", text: "There were no marks to clear." });
  });
});

describe("忽略", () => {
  it("记下原因和日期，撤回之后不再算", async () => {
    const { pane, asked } = await startPane({ validate: listed });
    await pane.acts.validate("active");
    const [finding] = REPORT.findings;
    if (!finding) throw new Error("the sheet has no finding");
    await pane.acts.waive(finding, " 区财政已书面同意 ");
    const [waiver] = pane.get().waivers;
    expect(waiver).toMatchObject({ ruleId: finding.ruleId, reason: "区财政已书面同意", date: "2026-01-01" });
    if (waiver) await pane.acts.revive(waiver);
    expect(pane.get().waivers).toEqual([]);
    expect(asked).toEqual(["save waivers: 1", "remark", "save waivers: 0", "remark"]);
  });

  it("工作簿里的读不出来：说明原因，不校验", async () => {
    const { pane } = await startPane({ validate: listed, loadWaivers: async () => fail({ kind: "too-many-requests" }) });
    await pane.acts.validate("active");
    expect(pane.get().check).toEqual({ status: "failed", error: { kind: "too-many-requests" } });
  });
});

describe("列表里的位置", () => {
  const far = { open: "某条", folds: { info: false }, shown: 3 * LIST_PAGE };

  it("看别的视图再回来，位置和筛选都在", async () => {
    const { pane } = await startPane();
    pane.acts.filter({ ...openFilter, search: "满意度" });
    pane.acts.goTo(far);
    pane.acts.show("budget");
    pane.acts.show("findings");
    expect([pane.get().place, pane.get().filter.search]).toEqual([far, "满意度"]);
  });

  it("换了筛选，从头列起；再校验一次，筛选还在，位置从头", async () => {
    const { pane } = await startPane({ validate: listed });
    pane.acts.goTo(far);
    pane.acts.filter({ ...openFilter, search: "满意度" });
    expect(pane.get().place).toEqual({ ...far, shown: LIST_PAGE });
    void pane.acts.validate("active");
    await settled();
    expect([pane.get().place.open, pane.get().filter.search]).toEqual([undefined, "满意度"]);
  });
});
