import type { AnyRule, Example, ExampleRow } from "../../../../src/core/lint/rule";
import { directionColumnConflict } from "../../../../src/core/rules/weights/direction-column-conflict";
import { natureColumnConflict } from "../../../../src/core/rules/weights/nature-column-conflict";
import { placeholderWithWeight } from "../../../../src/core/rules/weights/placeholder-with-weight";
import { unitColumnMissing } from "../../../../src/core/rules/weights/unit-column-missing";
import { unitDuplicated } from "../../../../src/core/rules/weights/unit-duplicated";
import { weightMissing } from "../../../../src/core/rules/weights/weight-missing";
import { weightSum } from "../../../../src/core/rules/weights/weight-sum";
import { toA1 } from "../../../../src/core/sheet/a1";
import { findingsOf } from "../../../support/test-rule";

const output = (change: ExampleRow): ExampleRow => ({
  level1: "产出指标",
  level2: "质量指标",
  name: "验收合格率",
  target: "≥95%",
  ...change,
});
const benefit = (change: ExampleRow): ExampleRow => ({
  level1: "效益指标",
  level2: "社会效益指标",
  name: "政策知晓率",
  target: "≥85%",
  ...change,
});

const edits: readonly (readonly [string, AnyRule, Example, readonly string[]])[] = [
  [
    "按比例调整，尾数归最大的一条",
    weightSum,
    { rows: [output({ weight: "50分" }), benefit({ weight: "45分" })] },
    ["review F8 53分", "review F9 47分"],
  ],
  ["小数权重不改", weightSum, { rows: [output({ weight: "0.5" }), benefit({ weight: "0.3" })] }, []],
  [
    "余下的平均分配",
    weightMissing,
    { rows: [output({ weight: "60" }), benefit({ weight: "" }), benefit({ weight: "" })] },
    ["review F9 15", "review F10 15"],
  ],
  ["不是数字的不猜", weightMissing, { rows: [output({ weight: "六十" })] }, []],
  [
    "无效指标的权重分给同一级的其他指标",
    placeholderWithWeight,
    { rows: [output({ weight: "60" }), benefit({ weight: "20" }), benefit({ target: "不涉及", weight: "10" })] },
    ["review F10 0", "review F9 30"],
  ],
  ["同一级没有其他指标时不分", placeholderWithWeight, { rows: [output({ weight: "60" }), benefit({ target: "无", weight: "30" })] }, []],
  [
    "名称支持符号：改方向列",
    directionColumnConflict,
    { rows: [output({ operator: "≥", target: "95", unit: "%", direction: "反向指标" })] },
    ["safe H8 正向指标"],
  ],
  [
    "名称支持方向列：符号与方向二选一",
    directionColumnConflict,
    { rows: [output({ operator: "≤", target: "95", unit: "%", direction: "正向" })] },
    ["review E8 ≥", "review H8 反向"],
  ],
  ["数字不是定性", natureColumnConflict, { rows: [output({ operator: "定性", target: "95", unit: "%" })] }, ["review E8 ≥"]],
  ["文字改定性", natureColumnConflict, { rows: [benefit({ operator: "≥", target: "有所改善", unit: "" })] }, ["safe E8 定性"]],
  ["按名称填单位", unitColumnMissing, { rows: [output({ operator: "≥", target: "95", unit: "" })] }, ["review G8 %"]],
  ["删值中的单位", unitDuplicated, { rows: [output({ operator: "≥", target: "95 %", unit: "%" })] }, ["safe F8 95"]],
  ["单位不一致不猜", unitDuplicated, { rows: [output({ operator: "≥", target: "95%", unit: "个" })] }, []],
];

describe("单元格修改", () => {
  it.each(edits)("%s", (_name, rule, example, expected) => {
    const fixes = findingsOf(rule, { name: "修改", example })[0]?.fixes ?? [];
    expect(fixes.flatMap((fix) => fix.edits.map(({ at, text }) => `${fix.safety} ${toA1(at)} ${text}`))).toEqual(expected);
  });
});
