import { exampleSheet, SOUND_ROWS } from "../../../src/core/lint/example-sheet";
import type { Finding } from "../../../src/core/lint/finding";
import { checkWorkbook } from "../../../src/core/check/check-workbook";
import type { Example, ExampleRow } from "../../../src/core/lint/rule";
import { defaultSettings } from "../../../src/core/lint/settings";
import { applyWaivers, waiverKey, type Waiver } from "../../../src/core/lint/waiver";
import { costRatioNoAmount } from "../../../src/core/rules/classification/cost-ratio-no-amount";
import { routineManagement } from "../../../src/core/rules/classification/routine-management";
import { satisfactionAsBenefit } from "../../../src/core/rules/classification/satisfaction-as-benefit";
import { crossTableSameIndicators } from "../../../src/core/rules/workbook/cross-table-same-indicators";
import { yearMismatch } from "../../../src/core/rules/workbook/year-mismatch";
import type { TargetTable } from "../../../src/core/table/model/target-table";

const rules = [routineManagement, costRatioNoAmount, satisfactionAsBenefit, crossTableSameIndicators, yearMismatch];
const approval: ExampleRow = { level1: "产出指标", level2: "时效指标", name: "出差审批及时性", description: "审批用时", target: "≤3天" };
const ledger: ExampleRow = { level1: "产出指标", level2: "数量指标", name: "工作台账数量", description: "台账本数", target: "≥2本" };

const check = (...examples: readonly Example[]): { readonly tables: readonly TargetTable[]; readonly findings: readonly Finding[] } => {
  const sheets = examples.map((example, index) => exampleSheet(example, `表${index + 1}`));
  return checkWorkbook(sheets, defaultSettings, rules);
};

const waiveAll = ({ tables, findings }: ReturnType<typeof check>): readonly Waiver[] =>
  findings.map((finding) => ({ ...waiverKey(finding, tables), reason: "主管部门要求保留", by: "张某", date: "2024-03-15" }));

const result = (now: ReturnType<typeof check>, waivers: readonly Waiver[]) => {
  const { active, waived, stale } = applyWaivers(now.findings, now.tables, waivers);
  return { active: active.map(({ ruleId }) => ruleId), waived: waived.map(({ finding }) => finding.ruleId), stale: stale.length };
};

const before = check({ rows: [approval, ledger] });

describe("忽略一条问题", () => {
  it("带着理由放到一边", () => {
    const { active, waived } = applyWaivers(before.findings, before.tables, waiveAll(before).slice(0, 1));
    expect(waived).toEqual([{ finding: before.findings[0], waiver: expect.objectContaining({ reason: "主管部门要求保留", by: "张某" }) }]);
    expect(active).toEqual(before.findings.slice(1));
  });

  it.each<[string, Example]>([
    ["行重新排序", { rows: [ledger, approval] }],
    ["上面插了行", { rows: [SOUND_ROWS[1] ?? {}, approval, ledger] }],
    ["一级指标改为逐行继承", { rows: [approval, { ...ledger, level1: "" }] }],
    ["只多了空白", { rows: [{ ...approval, name: "出差 审批及时性 " }, ledger] }],
  ])("仍然有效：%s", (_name, example) => {
    expect(result(check(example), waiveAll(before))).toEqual({
      active: [],
      waived: ["routine-management", "routine-management"],
      stale: 0,
    });
  });

  it.each<[string, ExampleRow]>([
    ["指标值", { target: "≤5天" }],
    ["名称", { name: "出差审批时限" }],
    ["描述", { description: "从申请到批准的用时" }],
    ["二级指标", { level2: "质量指标" }],
  ])("文字改了就失效：%s", (_name, change) => {
    const now = check({ rows: [{ ...approval, ...change }, ledger] });
    expect(result(now, waiveAll(before))).toEqual({ active: ["routine-management"], waived: ["routine-management"], stale: 1 });
  });

  it("行删了也算失效，别的规则和别的项目不受影响", () => {
    expect(result(check({ rows: [ledger] }), waiveAll(before))).toEqual({ active: [], waived: ["routine-management"], stale: 1 });
    const other = check({ rows: [approval, ledger], fields: { projectName: "司法救助" } });
    expect(result(other, waiveAll(before))).toEqual({ active: ["routine-management", "routine-management"], waived: [], stale: 0 });
  });
});

describe("整表和工作簿的问题", () => {
  const benefitless: Example = { rows: [...SOUND_ROWS.slice(0, 5), ...SOUND_ROWS.slice(6)] };
  const second: Example = { fields: { projectName: "司法救助", heading: "2.司法救助绩效目标表" } };

  it("跟着所指的行走", () => {
    const table = check(benefitless);
    expect(result(table, waiveAll(table))).toEqual({ active: [], waived: ["satisfaction-as-benefit"], stale: 0 });
  });

  it("跨表的问题按提示内容认，同名指标变了就重新提示", () => {
    const book = check({}, second);
    expect(result(book, waiveAll(book))).toEqual({ active: [], waived: ["cross-table-same-indicators"], stale: 0 });
    expect(result(check({ rows: SOUND_ROWS.slice(0, 4) }, second), waiveAll(book)).active).toEqual(["cross-table-same-indicators"]);
  });

  it("没有可忽略的就什么也不动", () => {
    expect(applyWaivers([], [], waiveAll(before))).toEqual({ active: [], waived: [], stale: [] });
  });
});
