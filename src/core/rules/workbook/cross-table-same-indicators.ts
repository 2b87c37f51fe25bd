import { isSatisfaction } from "../../table/model/is-satisfaction";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import type { Indicator, TargetTable } from "../../table/model/target-table";
import { projectKey, sameUnit } from "./parts/same-unit";

const MIN_SHARED = 2;
/** A name in more tables than this is the wording of a form, no work paid for twice. */
const MOST_TABLES = 3;

type Names = ReadonlyMap<string, Indicator>;

const namesOf = ({ indicators }: TargetTable): Names =>
  new Map(indicators.filter((row) => row.name.text !== "" && !isSatisfaction(row)).map((row) => [squeeze(row.name.text), row]));

const tablesWith = (all: readonly Names[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const names of all) for (const name of names.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const titleOf = ({ projectName, heading, index }: TargetTable): string => projectName?.text || heading?.text || `第${index + 1}张表`;

export const crossTableSameIndicators = defineRule({
  id: "cross-table-same-indicators",
  family: "workbook",
  scope: "workbook",
  severity: "info",
  review: "资金匹配性",
  title: "跨项目同名指标",
  why: "两个项目考核同一件事，往往是同一笔支出安排了两次。",
  sources: [{ from: "财预88号", what: "资金匹配性" }, "实务判断"],
  messages: { shared: "项目“{a}”和“{b}”存在{n}个同名指标（{list}），请确认经费是否重复安排，或说明两项目如何划分。" },
  examples: {
    good: [
      {
        other: {
          fields: { projectName: "司法救助" },
          rows: [{ level1: "产出指标", level2: "数量指标", name: "救助人数", target: "≥12人" }],
        },
      },
    ],
    bad: [{ other: { fields: { projectName: "司法救助" } } }],
  },
  *check({ tables }) {
    const entries = tables.map((table) => ({ table, names: namesOf(table) }));
    const counts = tablesWith(entries.map(({ names }) => names));
    for (const [index, a] of entries.entries())
      for (const b of entries.slice(index + 1)) {
        if (!sameUnit(a.table, b.table) || projectKey(a.table) === projectKey(b.table)) continue;
        const shared = [...a.names].filter(([name]) => b.names.has(name) && (counts.get(name) ?? 0) <= MOST_TABLES);
        if (shared.length < MIN_SHARED) continue;
        yield {
          message: "shared",
          data: { a: titleOf(a.table), b: titleOf(b.table), n: shared.length, list: shared.map(([, row]) => row.name.text).join("、") },
          related: shared.flatMap(([name, row]) => {
            const other = b.names.get(name);
            return [{ sheet: a.table.sheet, at: row.name.at }, ...(other ? [{ sheet: b.table.sheet, at: other.name.at }] : [])];
          }),
        };
      }
  },
});
