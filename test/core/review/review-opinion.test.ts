import type { Finding } from "../../../src/core/lint/finding";
import { opinionText } from "../../../src/core/review/opinion-text";
import { reviewOpinion } from "../../../src/core/review/review-opinion";
import { parseWorkbook } from "../../../src/core/table/read/parse-workbook";
import { renderSpec } from "../../support/render-spec";
import { templatedSeed } from "../../support/templated-seed";
import { overlappingMerges, swallowedCells } from "../../support/spec-text";

const tables = parseWorkbook(templatedSeed()).tables;

const finding = (part: Partial<Finding>): Finding => ({
  ruleId: "money-unit-incomplete",
  severity: "error",
  family: "value",
  message: "单位不完整。",
  sheet: "T3",
  table: { sheet: "T3", firstRow: 0 },
  indicator: 4,
  at: { row: 10, column: 6 },
  marked: true,
  related: [],
  fixes: [],
  reviewPoint: "规范完整性",
  decisive: false,
  ...part,
});
const findings: readonly Finding[] = [
  finding({}),
  finding({ ruleId: "qualitative-circular", severity: "warning", indicator: 6, reviewPoint: "指标科学性", message: "只是重复名称。" }),
  finding({ ruleId: "cost-copies-budget", severity: "info", family: "cost", reviewPoint: "资金匹配性", message: "照抄预算。" }),
  finding({
    ruleId: "cross-table-same-indicators",
    severity: "info",
    family: "workbook",
    reviewPoint: "资金匹配性",
    table: undefined,
    indicator: null,
    sheet: "T1",
    at: { row: 7, column: 2 },
    related: [{ sheet: "T2", at: { row: 7, column: 2 } }],
    message: "两个项目同名。",
  }),
];
const spec = reviewOpinion({ tables, findings, rules: [] });
const text = renderSpec(spec).text;

/** The block of the third table: 14 rows each below the title. */
const third = text.slice(1 + 2 * 14, 1 + 3 * 14);

it("每张表一块：要点、建议等级、具体意见", () => {
  expect(third[0]?.[0]).toBe("项目名称：涉安全隐患维修项目　　单位：天津市南开区人民法院");
  expect(third[1]).toEqual(["审核内容", "审核要点", "审核意见", "具体意见"]);
  expect(third.slice(2, 10).map((row) => [row[0], row[1]?.split("：")[0], row[2], row[3]])).toEqual([
    ["完整性", "规范完整性", "中", "第4条指标：单位不完整。"],
    ["", "明确清晰性", "优", "未发现问题。"],
    ["相关性", "目标相关性", "", "需人工判断。"],
    ["", "指标科学性", "良", "第6条指标：只是重复名称。"],
    ["适当性", "绩效合理性", "优", "未发现问题。"],
    ["", "资金匹配性", "优", "第4条指标：照抄预算。"],
    ["可行性", "实现可能性", "优", "未发现问题。"],
    ["", "条件充分性", "", "需人工判断。"],
  ]);
  expect(third.slice(10, 13).map(([label]) => label)).toEqual(["综合评定等级", "总体意见", "审核人"]);
});

it("总体意见按模板", () => {
  const table = tables[2];
  if (!table) throw new Error("no table");
  expect(opinionText(table, findings.slice(0, 3))).toBe(
    "涉安全隐患维修项目（预算数20.00万元）：共7条指标，发现问题3处（必须修改1，建议修改1，提示1）。" +
      "一、完整性：规范完整性有1处问题。二、相关性：指标科学性有1处问题，目标相关性需人工判断。" +
      "三、适当性：资金匹配性有1处问题。四、可行性：未发现问题，条件充分性需人工判断。综合建议等级：中（供参考）。",
  );
});

it("跨表的问题写进涉及的每张表", () => {
  expect([0, 1, 3].map((index) => text[1 + index * 14 + 7]?.[3])).toEqual(["两个项目同名。", "两个项目同名。", "未发现问题。"]);
});

it("合并互不重叠，不吞内容，不当作绩效目标表", () => {
  expect(overlappingMerges(spec)).toEqual([]);
  expect(swallowedCells(spec)).toEqual([]);
  expect(parseWorkbook([renderSpec(spec)]).tables).toEqual([]);
});
