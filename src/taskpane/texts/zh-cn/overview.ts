import type { LevelCount } from "../../../core/table/model/level-count";
import { wan } from "../wan";

const LEVELS: Readonly<Record<LevelCount["kind"], string>> = {
  cost: "成本",
  input: "投入",
  output: "产出",
  benefit: "效益",
  satisfaction: "满意度",
};

export const overview = {
  checkAll: "校验全部工作表",
  tables: "各项目表",
  order: "排序",
  orders: { workbook: "按工作簿顺序", errors: "按问题从多到少", budget: "按预算数从大到小" },
  sheet: (name: string): string => `工作表 ${name}`,
  budget: (amount: number | undefined): string => (amount === undefined ? "预算数未填" : `预算数 ${wan(amount)} 万元`),
  indicators: (count: number, levels: readonly LevelCount[]): string =>
    `指标 ${count} 条${levels.length === 0 ? "" : `：${levels.map(({ kind, count: own }) => `${LEVELS[kind]} ${own}`).join("，")}`}`,
  grade: (grade: string): string => `建议等级 ${grade}（供参考）`,
  notBegun: "还没有填写",
  bar: (errors: number, warnings: number, most: number): string =>
    `必须修改 ${errors} 处，建议修改 ${warnings} 处；问题最多的表共 ${most} 处`,
  total: (tables: number): string => `合计（${tables} 张表）`,
  totalBudget: (amount: number, without: number): string => `预算数 ${wan(amount)} 万元${without === 0 ? "" : `（${without} 张未填）`}`,
  across: (errors: number, warnings: number): string => `另有跨表问题：必须修改 ${errors}，建议修改 ${warnings}`,
  notTables: (count: number): string => `不是绩效目标表的工作表（${count} 张）`,
  more: (next: number, left: number): string => `再显示 ${next} 张（还有 ${left} 张）`,
  empty: { title: "没有绩效目标表", hint: "校验过的工作表里没有绩效目标表。请打开一张绩效目标表，点“校验本表”，或点“校验全部”。" },
};
