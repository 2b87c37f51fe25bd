import type { Finding } from "../../../src/core/lint/finding";
import { suppress } from "../../../src/core/lint/suppress";

const RULES = [
  { id: "比率上限", group: "方向" },
  { id: "方向反了", group: "方向" },
  { id: "占位符" },
  { id: "缺单位", yieldsTo: ["占位符"] },
];

const finding = (ruleId: string, indicator: number | null, column: number): Finding => ({
  ruleId,
  severity: "warning",
  family: "value",
  message: "",
  sheet: "示例",
  table: { sheet: "示例", firstRow: 0 },
  indicator,
  at: { row: indicator ?? 0, column },
  marked: true,
  related: [],
  fixes: [],
  reviewPoint: "规范完整性",
  decisive: false,
});

it.each<[string, readonly Finding[], readonly string[]]>([
  ["同一格，同组的只留规则集里在前的", [finding("方向反了", 1, 4), finding("比率上限", 1, 4)], ["比率上限"]],
  ["同组的，不在同一格，都留", [finding("方向反了", 1, 3), finding("比率上限", 1, 4)], ["方向反了", "比率上限"]],
  ["同一行，让位的不说，哪怕不在同一格", [finding("缺单位", 1, 5), finding("占位符", 1, 4)], ["占位符"]],
  ["不同的行，不让位", [finding("缺单位", 1, 4), finding("占位符", 2, 4)], ["缺单位", "占位符"]],
  ["说整张表的，不让位", [finding("缺单位", null, 4), finding("占位符", null, 4)], ["缺单位", "占位符"]],
  ["没有关系的，都留", [finding("占位符", 1, 4), finding("比率上限", 1, 4)], ["占位符", "比率上限"]],
])("%s", (_name, findings, heard) => {
  expect(suppress(findings, RULES).map(({ ruleId }) => ruleId)).toEqual(heard);
});
