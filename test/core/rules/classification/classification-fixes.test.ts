import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import type { AnyRule, Example, ExampleRow } from "../../../../src/core/lint/rule";
import { costLayoutMismatch } from "../../../../src/core/rules/classification/cost-layout-mismatch";
import { duplicateIndicator } from "../../../../src/core/rules/classification/duplicate-indicator";
import { level1Unknown } from "../../../../src/core/rules/classification/level1-unknown";
import { level2Alias } from "../../../../src/core/rules/classification/level2-alias";
import { level2Unknown } from "../../../../src/core/rules/classification/level2-unknown";
import { level2WrongParent } from "../../../../src/core/rules/classification/level2-wrong-parent";
import { moneyOutsideCost } from "../../../../src/core/rules/classification/money-outside-cost";
import { satisfactionMisplaced } from "../../../../src/core/rules/classification/satisfaction-misplaced";
import { timelinessInQuality } from "../../../../src/core/rules/classification/timeliness-in-quality";
import { toA1 } from "../../../../src/core/sheet/a1";
import { findingsOf } from "../../../support/test-rule";

const row = (index: number, change: ExampleRow = {}): ExampleRow => ({ ...SOUND_ROWS[index], ...change });
const fixesOf = (rule: AnyRule, example: Example) => findingsOf(rule, { name: "修改", example })[0]?.fixes ?? [];
const late: ExampleRow = { level1: "", level2: "质量指标", name: "及时邮寄率", description: "2日内寄出件数÷应寄件数×100%", target: "≥95%" };

const edits: readonly (readonly [string, AnyRule, Example, readonly string[]])[] = [
  [
    "旧称统一，分值留着",
    level1Unknown,
    { rows: [row(0, { level1: "项目完成指标（50分）" })] },
    ["safe A8 项目完成指标（50分）→产出指标（50分）"],
  ],
  ["一级名称按二级反推", level1Unknown, { rows: [row(5, { level1: "过程结果" })] }, ["review A8 过程结果→效益指标"]],
  ["二级名称按字眼认", level2Unknown, { rows: [row(0, { level2: "产出进度" })] }, ["review B8 产出进度→时效指标"]],
  ["别名统一", level2Alias, { rows: [row(5, { level2: "环境效益指标" })] }, ["safe B8 环境效益指标→生态效益指标"]],
  ["改二级指标", timelinessInQuality, { rows: [row(0), row(1), late] }, ["review B10 质量指标→时效指标"]],
  [
    "改一级，下一行写明原来的一级",
    level2WrongParent,
    { rows: [row(0), row(5, { level1: "" }), row(1)] },
    ["review A9 →效益指标", "review A10 →产出指标"],
  ],
  [
    "效益里的满意度接到满意度上",
    satisfactionMisplaced,
    { rows: [row(0), row(5), row(6, { level1: "", level2: "社会效益指标" }), row(6)] },
    ["review A10 →满意度指标", "review B10 社会效益指标→服务对象满意度指标"],
  ],
  ["金额归入产出下的成本", moneyOutsideCost, { rows: [row(0), row(3, { level2: "数量指标" })] }, ["review B9 数量指标→成本指标"]],
  [
    "金额归入单列的成本",
    moneyOutsideCost,
    { rows: [row(3, { level1: "成本指标", level2: "经济成本指标" }), row(0, { level1: "产出指标" }), row(3, { level2: "数量指标" })] },
    ["review A10 →成本指标", "review B10 数量指标→经济成本指标"],
  ],
  [
    "101版式：相邻两条成本一起改，后面的行写回产出",
    costLayoutMismatch,
    { settings: { layout: "mof-101" }, rows: [row(0), row(3), row(4), row(1)] },
    [
      "review A9 →成本指标",
      "review B9 成本指标→经济成本指标",
      "review A10 →成本指标",
      "review A11 →产出指标",
      "review B10 成本指标→经济成本指标",
    ],
  ],
];

describe("单元格修改", () => {
  it.each(edits)("%s", (_name, rule, example, expected) => {
    const shown = fixesOf(rule, example).flatMap((fix) => fix.edits.map(({ at, was, text }) => `${fix.safety} ${toA1(at)} ${was}→${text}`));
    expect(shown).toEqual(expected);
  });

  it("最后一条质量指标改走时提醒", () => {
    expect(fixesOf(timelinessInQuality, { rows: [row(0), late] })[0]?.label).toBe("改为“时效指标”（本表将没有质量指标，请另补一条）");
  });
});

describe("删除重复的一条", () => {
  it("整行比对后删除", () => {
    const [fix] = fixesOf(duplicateIndicator, { rows: [row(0), row(0, { level1: "" })] });
    expect(fix?.safety).toBe("review");
    expect(fix?.structural).toEqual([
      {
        kind: "delete-row",
        sheet: "示例",
        row: 8,
        was: ["", "数量指标", "法律文书邮寄数量", "当年通过司法专递寄出的文书件数", "≥16000件", "", ""],
      },
    ]);
  });

  it("别的行续用它的一级指标时不删", () => {
    const rows = [row(0), row(5), row(0), row(1)];
    expect(fixesOf(duplicateIndicator, { rows })).toEqual([]);
  });
});
