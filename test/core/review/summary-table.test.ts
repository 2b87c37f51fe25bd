import type { Finding } from "../../../src/core/lint/finding";
import { summaryTable } from "../../../src/core/review/summary-table";
import { parseWorkbook } from "../../../src/core/table/read/parse-workbook";
import { renderSpec } from "../../support/render-spec";
import { templatedSeed } from "../../support/templated-seed";

const tables = parseWorkbook(templatedSeed()).tables;

const finding = (sheet: string, severity: Finding["severity"]): Finding => ({
  ruleId: "a-rule",
  severity,
  family: "value",
  message: "",
  sheet,
  table: { sheet, firstRow: 0 },
  indicator: null,
  at: { row: 0, column: 0 },
  marked: true,
  related: [],
  fixes: [],
  reviewPoint: "规范完整性",
  decisive: false,
});

const spec = summaryTable({ tables, findings: [finding("T1", "warning"), finding("T3", "error"), finding("T3", "info")], rules: [] });
const rows = renderSpec(spec).text.slice(2);

it("一行一个项目，最后一行用公式合计", () => {
  expect(rows[0]).toEqual([
    "序号",
    "单位编码",
    "单位名称",
    "项目名称",
    "预算数",
    "财政资金",
    "其他资金",
    "指标数",
    "产出指标数",
    "效益指标数",
    "满意度指标数",
    "必须修改",
    "建议修改",
    "提示",
    "建议等级（供参考）",
  ]);
  expect(rows[1]).toEqual([
    "1",
    "210101",
    "天津市南开区人民法院",
    "法院办案业务、业务装备及审判辅助事务外包服务项目-2023中央",
    "474.50",
    "474.50",
    "0.00",
    "34",
    "31",
    "2",
    "1",
    "0",
    "1",
    "0",
    "良",
  ]);
  expect(rows[3]?.slice(4)).toEqual(["20.00", "20.00", "0.00", "7", "4", "2", "1", "1", "0", "1", "中"]);
  expect(rows[4]?.[14]).toBe("优");
  expect(rows[5]?.slice(0, 8)).toEqual(["合计", "", "", "", "=SUM(E4:E7)", "=SUM(F4:F7)", "=SUM(G4:G7)", "=SUM(H4:H7)"]);
});

it("A4 横向，表头行跨页重复", () => {
  expect(spec.print).toMatchObject({ orientation: "landscape", titleRows: { first: 2, last: 2 } });
  expect(spec.links).toEqual([]);
});

it("没有表时没有合计行", () => {
  expect(summaryTable({ tables: [], findings: [], rules: [] }).cells.map(({ content }) => content)).not.toContain("合计");
});

it("汇总表本身不当作绩效目标表", () => {
  expect(parseWorkbook([renderSpec(spec)]).tables).toEqual([]);
});
