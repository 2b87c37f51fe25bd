import { defineRule } from "../../lint/rule";

export const rowCellMissing = defineRule({
  id: "row-cell-missing",
  family: "structure",
  scope: "indicator",
  severity: "error",
  title: "指标行有空单元格",
  why: "缺二级指标、三级指标或指标值的一行无法考核。",
  sources: ["88号审核表"],
  messages: { empty: "第{i}条缺少“{col}”，请补上。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "" }] }],
  },
  *check({ table, indicator }) {
    const i = indicator.number;
    if (table.header?.columns.level2 !== undefined && indicator.level2.text === "")
      yield { message: "empty", data: { i, col: "二级指标" }, at: indicator.level2.at };
    if (indicator.name.text === "") yield { message: "empty", data: { i, col: "三级指标" }, at: indicator.name.at };
    if (indicator.target.text === "" && indicator.value.kind === "empty")
      yield { message: "empty", data: { i, col: "指标值" }, at: indicator.target.at };
  },
});
