import { defineRule } from "../../lint/rule";
import { bothKeys, earliestAgreeing, exactly, occasionKeys, unitKeys } from "./parts/earliest-agreeing";
import { projectKey } from "./parts/same-unit";

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
    const named = tables.flatMap((table, position) => {
      const key = projectKey(table);
      const { projectName } = table;
      return key === undefined || !projectName ? [] : [{ table, number: position + 1, key, projectName }];
    });
    const keysOf = ({ table, key }: (typeof named)[number]) => bothKeys(exactly(key), bothKeys(unitKeys(table), occasionKeys(table)));
    for (const [second, first] of earliestAgreeing(named, keysOf)) {
      if (!first) continue;
      yield {
        message: "duplicate",
        data: { name: second.projectName.text, first: first.number, second: second.number },
        at: second.projectName.at,
        sheet: second.table.sheet,
        related: [{ sheet: first.table.sheet, at: first.projectName.at }],
      };
    }
  },
});
