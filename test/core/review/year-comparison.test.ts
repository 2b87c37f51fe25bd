import { yearComparison } from "../../../src/core/review/year-comparison";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import type { ExampleRow } from "../../../src/core/lint/rule";
import { parseWorkbook } from "../../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../../src/core/table/model/target-table";
import { renderSpec } from "../../support/render-spec";

const row = (level2: string, name: string, target: string): ExampleRow => ({
  level1: level2 === "社会效益指标" ? "效益指标" : "产出指标",
  level2,
  name,
  description: "口径",
  target,
});

const tables = (sheet: string, projectName: string, total: string, rows: readonly ExampleRow[]): readonly TargetTable[] =>
  parseWorkbook([
    { ...exampleSheet({ fields: { heading: `1.${projectName}绩效目标表`, projectName, total, fiscal: total }, rows }), name: sheet },
  ]).tables;

const previous = tables("去年", "2023年邮寄", "20.00", [
  row("数量指标", "邮寄数量", "≥16000件"),
  row("质量指标", "妥投率", "≥95%"),
  row("质量指标", "单件成本", "≤10元/件"),
  row("社会效益指标", "服判息诉率", "≥88%"),
]);
const current = tables("今年", "2024年邮寄", "30.00", [
  row("数量指标", "邮寄数量", "≥16000件"),
  row("质量指标", "妥投率", "≥98%"),
  row("成本指标", "单件成本", "≤10元/件"),
  row("社会效益指标", "调解撤诉率", "≥40%"),
]);
const spec = yearComparison({ previous, current });
const text = renderSpec(spec).text;

it("一行一条指标，两年并列，预算在前，取消的在后", () => {
  expect(text[2]).toEqual([
    "序号",
    "项目",
    "状态",
    "变化内容",
    "上年分类",
    "上年指标名称",
    "上年描述",
    "上年目标",
    "本年分类",
    "本年指标名称",
    "本年描述",
    "本年目标",
    "位置",
  ]);
  expect(text.slice(3).map((cells) => [cells[2], cells[3], cells[5], cells[7], cells[9], cells[11], cells[12]].join("|"))).toEqual([
    "有变化|增加50%|预算数（万元）|20.00|预算数（万元）|30.00|今年!C4",
    "预算变而指标未变||邮寄数量|≥16000件|邮寄数量|≥16000件|今年!C8",
    "有变化|指标值|妥投率|≥95%|妥投率|≥98%|今年!C9",
    "有变化|二级指标|单件成本|≤10元/件|单件成本|≤10元/件|今年!C10",
    "新增||||调解撤诉率|≥40%|今年!C11",
    "取消||服判息诉率|≥88%|||去年!C11",
  ]);
  expect([text[5]?.[4], text[5]?.[8]]).toEqual(["产出指标／质量指标", "产出指标／质量指标"]);
});

it("说明写出项目数和各种指标的条数", () => {
  expect(text[1]?.[0]).toBe("两年都有的项目1个，本年新增0个，取消0个。指标新增1条，取消1条，有变化2条，预算变而指标未变1条，未变0条。");
});

it("整个项目取消或新增时逐条列出", () => {
  const [a, b] = [
    tables("甲", "培训", "1.00", [row("数量指标", "培训人数", "≥10人")]),
    tables("乙", "会议", "1.00", [row("数量指标", "会议次数", "≥2次")]),
  ];
  const both = renderSpec(yearComparison({ previous: [...previous, ...a], current: [...current, ...b] })).text;
  expect(both.slice(-2).map((cells) => [cells[1], cells[2], cells[12]])).toEqual([
    ["会议", "新增", "乙!C8"],
    ["培训", "取消", "甲!C8"],
  ]);
});

it("不会被当成绩效目标表读进来", () => {
  expect(parseWorkbook([renderSpec(spec)]).tables).toEqual([]);
});
