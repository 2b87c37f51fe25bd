import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import type { AnyRule, Example, ExampleRow } from "../../../../src/core/lint/rule";
import { blankRow } from "../../../../src/core/rules/structure/blank-row";
import { budgetNotNumber } from "../../../../src/core/rules/structure/budget-not-number";
import { goalDuplicate } from "../../../../src/core/rules/structure/goal-duplicate";
import { goalFormat } from "../../../../src/core/rules/structure/goal-format";
import { goalSequence } from "../../../../src/core/rules/structure/goal-sequence";
import { headingSequenceBroken } from "../../../../src/core/rules/structure/heading-sequence-broken";
import { level1MissingOnFirstRow } from "../../../../src/core/rules/structure/level1-missing-on-first-row";
import { level1RequiredMissing } from "../../../../src/core/rules/structure/level1-required-missing";
import { level2OrderMixed } from "../../../../src/core/rules/structure/level2-order-mixed";
import { level2RequiredMissing } from "../../../../src/core/rules/structure/level2-required-missing";
import { moneyUnitMissing } from "../../../../src/core/rules/structure/money-unit-missing";
import { titleProjectMismatch } from "../../../../src/core/rules/structure/title-project-mismatch";
import { toA1 } from "../../../../src/core/sheet/a1";
import { findingsOf } from "../../../support/test-rule";

const row = (index: number, change: ExampleRow = {}): ExampleRow => ({ ...SOUND_ROWS[index], ...change });
const fixesOf = (rule: AnyRule, example: Example) => findingsOf(rule, { name: "修改", example })[0]?.fixes ?? [];

const edits: readonly (readonly [string, AnyRule, Example, readonly string[]])[] = [
  ["目标加前缀", goalFormat, { fields: { goals: "1.完成邮寄\n2.保障审判" } }, ["safe B6 1.目标内容1：完成邮寄\n2.目标内容2：保障审判"]],
  [
    "目标重新编号",
    goalSequence,
    { fields: { goals: "1.目标内容1：完成3项\n3.目标内容4：保障审判" } },
    ["safe B6 1.目标内容1：完成3项\n2.目标内容2：保障审判"],
  ],
  ["汉字编号不改", goalSequence, { fields: { goals: "一、完成3项\n三、完成5项" } }, []],
  ["删重复目标", goalDuplicate, { fields: { goals: "1.目标内容1：保障审判\n2.目标内容2：保障审判" } }, ["review B6 1.目标内容1：保障审判"]],
  ["序号重排", headingSequenceBroken, { other: { fields: { heading: "4.司法救助绩效目标表" } } }, ["safe A1 2.司法救助绩效目标表"]],
  [
    "标题二选一",
    titleProjectMismatch,
    { fields: { heading: "3.司法救助绩效目标表", projectName: "安全隐患维修" } },
    ["review A1 3.安全隐患维修绩效目标表", "review B3 司法救助"],
  ],
  ["金额单位二选一", moneyUnitMissing, { fields: { moneyUnit: "" } }, ["review F2 单位：万元", "review F2 单位：元"]],
  ["金额去文字", budgetNotNumber, { fields: { total: "20万" } }, ["review C4 20.00"]],
  ["金额认错字", budgetNotNumber, { fields: { total: "474.5O" } }, ["review C4 474.50"]],
  ["一级指标反推", level1MissingOnFirstRow, { rows: [row(1, { level1: "" })] }, ["review A8 产出指标"]],
];

describe("单元格修改", () => {
  it.each(edits)("%s", (_name, rule, example, expected) => {
    const shown = fixesOf(rule, example).flatMap((fix) => fix.edits.map((edit) => `${fix.safety} ${toA1(edit.at)} ${edit.text}`));
    expect(shown).toEqual(expected);
  });
});

describe("行的修改", () => {
  it("缺效益指标：插在产出之后、满意度之前，写上一级指标", () => {
    const fixes = fixesOf(level1RequiredMissing, { rows: [row(0), row(1), row(6)] });
    expect(fixes.at(-1)?.structural).toEqual([
      {
        kind: "insert-row",
        sheet: "示例",
        before: 9,
        cells: [
          { column: 0, text: "效益指标" },
          { column: 1, text: "社会效益指标" },
        ],
      },
    ]);
    expect(fixes[0]?.structural?.[0]).toMatchObject({
      kind: "insert-row",
      before: 9,
      cells: [{ column: 0 }, { column: 1 }, { column: 2 }, { column: 3 }, { column: 4 }],
    });
  });

  it("缺质量指标：插在数量之后，续行不写一级指标", () => {
    const fixes = fixesOf(level2RequiredMissing, { rows: [row(0), row(2), row(3), row(5)] });
    expect(fixes.at(-1)?.structural).toEqual([
      { kind: "insert-row", sheet: "示例", before: 8, cells: [{ column: 1, text: "质量指标" }], joins: [0] },
    ]);
  });

  it("交叉排列：稳定排序", () => {
    const rows = [row(0), row(1), row(0, { level1: "", name: "巡检次数" }), row(3), row(2)];
    expect(fixesOf(level2OrderMixed, { rows })[0]?.structural).toEqual([
      { kind: "reorder-rows", sheet: "示例", first: 7, order: [7, 9, 8, 11, 10] },
    ]);
  });

  it("首行排不到最前时不给排序，免得下面各行失去一级指标", () => {
    const rows = [row(1, { level1: "产出指标" }), row(0, { level1: "" }), row(1, { name: "文书完好率" })];
    expect(fixesOf(level2OrderMixed, { rows })).toEqual([]);
  });

  it("空行：整行比对后删除", () => {
    const rows = [row(0), row(1), { level2: "质量指标" }, row(2)];
    const [fix] = fixesOf(blankRow, { rows });
    expect(fix?.safety).toBe("safe");
    expect(fix?.structural).toEqual([{ kind: "delete-row", sheet: "示例", row: 9, was: ["", "质量指标", "", "", "", "", ""] }]);
  });

  it("空行是这类指标的唯一一行：要人看过再删", () => {
    expect(fixesOf(blankRow, { rows: [row(0), { level2: "质量指标" }, row(2)] })[0]?.safety).toBe("review");
  });

  it("空行可能写着一级指标：不给删除", () => {
    expect(fixesOf(blankRow, { rows: [row(0), row(1), { level2: "社会效益指标" }] })).toEqual([]);
    expect(fixesOf(blankRow, { rows: [{ level1: "产出指标", level2: "数量指标" }, row(1)] })).toEqual([]);
  });
});
