import { defineRule } from "../../lint/rule";
import { projectKey, sameOccasion, sameUnit } from "./parts/same-unit";

export const duplicateProject = defineRule({
  id: "duplicate-project",
  family: "workbook",
  scope: "workbook",
  severity: "error",
  title: "项目重复",
  why: "一个项目报两张表，预算会被重复计算。",
  sources: ["实务判断"],
  messages: { duplicate: "项目“{name}”重复出现（第{first}张和第{second}张表），请删除一张或改正项目名称。" },
  examples: {
    good: [{ other: { fields: { heading: "2.司法救助绩效目标表", projectName: "司法救助" } } }],
    bad: [{ other: { fields: { heading: "2.法院办案业务费绩效目标表" } } }],
  },
  *check({ tables }) {
    for (const [index, table] of tables.entries()) {
      const { projectName } = table;
      const key = projectKey(table);
      const earlier = tables
        .slice(0, index)
        .find((other) => projectKey(other) === key && sameUnit(table, other) && sameOccasion(table, other));
      if (key === undefined || !projectName || !earlier?.projectName) continue;
      yield {
        message: "duplicate",
        data: { name: projectName.text, first: earlier.index + 1, second: table.index + 1 },
        at: projectName.at,
        sheet: table.sheet,
        related: [{ sheet: earlier.sheet, at: earlier.projectName.at }],
      };
    }
  },
});
