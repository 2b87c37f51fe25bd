import { defineRule } from "../../lint/rule";

export const basisMissing = defineRule({
  id: "basis-missing",
  family: "weights",
  scope: "table",
  severity: "info",
  runs: { column: "basis" },
  title: "缺指标值确定依据",
  why: "没有依据的指标值说不清是怎么来的，审核时容易被认为偏高或偏低。",
  sources: [{ from: "公开的目标表", what: "绩效标准、指标标准或依据列" }],
  messages: {
    missing: "第{number}条没有指标值确定依据，请填写（如历史数据、行业标准、合同约定）。",
    all: "指标值确定依据一列全部空着，请填写（如历史数据、行业标准、合同约定）。",
  },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "数量指标", name: "邮寄数量", target: "≥16000件", basis: "近三年平均值" }] }],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "邮寄数量", target: "≥16000件", basis: "近三年平均值" },
          { level1: "", level2: "质量指标", name: "文书妥投率", target: "≥95%", basis: "" },
        ],
      },
    ],
  },
  *check({ table }) {
    const rows = table.indicators.flatMap(({ basis, number }) => (basis ? [{ basis, number }] : []));
    const missing = rows.filter(({ basis }) => basis.text === "");
    const [first] = missing;
    if (first && table.header && rows.length > 1 && missing.length === rows.length) {
      yield { message: "all", at: { row: table.header.row, column: first.basis.at.column }, marked: false };
      return;
    }
    for (const { basis, number } of missing) yield { message: "missing", data: { number }, at: basis.at, indicator: number };
  },
});
