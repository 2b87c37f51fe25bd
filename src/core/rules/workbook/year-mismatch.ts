import { groupBy } from "../../result/group-by";
import { defineRule, type WorkbookSubject } from "../../lint/rule";
import type { Field } from "../../table/model/field";
import type { TargetTable } from "../../table/model/target-table";
import { statedYear, tableYear } from "./parts/stated-years";

const fieldsOf = ({ heading, projectName }: TargetTable): readonly Field[] => [
  ...(heading ? [heading] : []),
  ...(projectName ? [projectName] : []),
];

/** The year the workbook is of: as set, else what more than half of its tables say; a single table's own. */
const workbookYear = ({ tables, settings }: WorkbookSubject): number | undefined => {
  if (settings.year !== undefined) return settings.year;
  const years = tables.flatMap((table) => tableYear(table) ?? []);
  return [...groupBy(years, (year) => year)].find(([, same]) => same.length * 2 > years.length)?.[0];
};

export const yearMismatch = defineRule({
  id: "year-mismatch",
  family: "workbook",
  scope: "workbook",
  severity: "warning",
  title: "年度不一致",
  why: "沿用上年的表常忘记改年份，公开后会被当成上年的目标。",
  sources: ["实务判断"],
  messages: { year: "“{value}”的年度与本簿{year}年不一致，请核对是否沿用了别年的表。" },
  examples: {
    good: [
      { fields: { heading: "1.司法救助-2024中央绩效目标表", projectName: "司法救助-2024中央" } },
      { fields: { heading: "1.2024年维修绩效目标表", projectName: "维修（2023年结转）" } },
    ],
    bad: [{ fields: { heading: "1.2024年司法救助绩效目标表", projectName: "司法救助-2023中央" } }],
  },
  *check(subject) {
    const year = workbookYear(subject);
    if (year === undefined) return;
    for (const table of subject.tables) {
      const wrong = fieldsOf(table).filter(({ text }) => (statedYear(text) ?? year) !== year);
      // A title that repeats the project's name would give the same finding twice.
      const field = wrong.find(({ at }) => at === table.projectName?.at) ?? wrong[0];
      if (!field) continue;
      yield {
        message: "year",
        data: { value: field.text, year },
        at: field.at,
        sheet: table.sheet,
        related: wrong.filter((other) => other !== field).map(({ at }) => ({ sheet: table.sheet, at })),
      };
    }
  },
});
