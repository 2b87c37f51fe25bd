import type { Finding } from "../../../src/core/lint/finding";
import { issueList } from "../../../src/core/review/issue-list";
import { toA1 } from "../../../src/core/sheet/a1";
import { parseWorkbook } from "../../../src/core/table/read/parse-workbook";
import { renderSpec } from "../../support/render-spec";
import { templatedSeed } from "../../support/templated-seed";

const tables = parseWorkbook(templatedSeed()).tables;
const rules = [{ id: "money-unit-incomplete", title: "金额单位不完整", sources: ["公开的目标表"] } as const];

const base: Finding = {
  ruleId: "money-unit-incomplete",
  severity: "error",
  family: "value",
  message: "“≤20万”单位不完整，应写“≤20万元”。",
  sheet: "T3",
  table: { sheet: "T3", firstRow: 0 },
  indicator: 4,
  at: { row: 10, column: 6 },
  marked: true,
  related: [],
  fixes: [{ safety: "safe", label: "改为“≤20万元”", edits: [] }],
  reviewPoint: "规范完整性",
  decisive: false,
};
const findings: readonly Finding[] = [
  base,
  {
    ...base,
    ruleId: "goal-no-quantity",
    severity: "info",
    message: "目标没有数量。",
    indicator: null,
    at: { row: 5, column: 1 },
    fixes: [],
  },
  {
    ...base,
    ruleId: "cross-table-same-indicators",
    severity: "info",
    message: "同名指标。",
    sheet: "T1",
    table: undefined,
    indicator: null,
    at: undefined,
    fixes: [],
  },
];
const spec = issueList({ tables, findings, rules });
const rows = renderSpec(spec).text.slice(2);

it("十七列", () => {
  expect(rows[0]).toEqual([
    "序号",
    "单位编码",
    "单位名称",
    "项目名称",
    "预算数（万元）",
    "位置",
    "所属一级",
    "所属二级",
    "所属三级",
    "原内容",
    "问题类型",
    "级别",
    "审核意见",
    "修改建议",
    "依据",
    "单位修改情况",
    "复核结果",
  ]);
});

it("指标的问题带上所在行和原内容", () => {
  expect(rows[1]).toEqual([
    ...["1", "210101", "天津市南开区人民法院", "涉安全隐患维修项目", "20.00", "T3!G11", "产出指标", "成本指标", "维修维护成本", "≤20万"],
    ...["金额单位不完整", "必须修改", "“≤20万”单位不完整，应写“≤20万元”。", "改为“≤20万元”", "公开的项目支出绩效目标表", "", ""],
  ]);
});

it("表头的问题没有指标，簿级问题没有位置", () => {
  expect(rows[2]?.slice(5, 12)).toEqual(["T3!B6", "", "", "", tables[2]?.goalCell?.text, "goal-no-quantity", "提示"]);
  expect(rows[3]?.slice(0, 6)).toEqual(["3", "", "", "", "", "整个工作簿"]);
});

it("位置链接到单元格", () => {
  expect(spec.links?.map(({ at, sheet, target }) => `${toA1(at)} → ${sheet}!${toA1(target)}`)).toEqual(["F4 → T3!G11", "F5 → T3!B6"]);
});

it("清单本身不当作绩效目标表", () => {
  expect(parseWorkbook([renderSpec(spec)]).tables).toEqual([]);
});

it("复核结果从三项中选", () => {
  expect(spec.validations).toEqual([{ range: { row: 3, column: 16, rowCount: 3, columnCount: 1 }, list: ["通过", "未改", "部分"] }]);
});
