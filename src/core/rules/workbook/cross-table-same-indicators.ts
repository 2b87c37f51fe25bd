import { isSatisfaction } from "../../table/model/is-satisfaction";
import type { NamedRow } from "../../lint/named-rows";
import { defineRule } from "../../lint/rule";
import { groupBy } from "../../result/group-by";
import { projectKey, sameUnit } from "./parts/same-unit";

const MIN_SHARED = 2;
/** A name in more tables than this is the wording of a form, no work paid for twice. */
const MOST_TABLES = 3;

/** The rows of a name that count, the first of each table. */
const onePerTable = (rows: readonly NamedRow[]): readonly NamedRow[] =>
  rows.filter(({ indicator }) => !isSatisfaction(indicator)).filter(({ table }, index, counted) => table !== counted[index - 1]?.table);

interface Pair {
  readonly a: NamedRow;
  readonly b: NamedRow;
}

/** Rows of the same name in two tables each, by the two tables. Names that are the wording of a form make no pair. */
const pairsByTables = (byName: ReadonlyMap<string, readonly NamedRow[]>): ReadonlyMap<string, readonly Pair[]> => {
  const pairs = [...byName.values()]
    .map(onePerTable)
    .flatMap((rows) => (rows.length > MOST_TABLES ? [] : rows.flatMap((a, index) => rows.slice(index + 1).map((b): Pair => ({ a, b })))));
  return groupBy(pairs, ({ a, b }) => `${a.number} ${b.number}`);
};

const titleOf = ({ table: { projectName, heading }, number }: NamedRow): string => projectName?.text || heading?.text || `第${number}张表`;

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
  *check({ byName }) {
    const found = [...pairsByTables(byName).values()].flatMap((pairs) => {
      const [first] = pairs;
      if (!first || pairs.length < MIN_SHARED) return [];
      const [a, b] = [first.a.table, first.b.table];
      return sameUnit(a, b) && projectKey(a) !== projectKey(b) ? [{ first, pairs }] : [];
    });
    for (const { first, pairs } of found.sort(({ first: x }, { first: y }) => x.a.number - y.a.number || x.b.number - y.b.number)) {
      const shared = [...pairs].sort((x, y) => x.a.indicator.number - y.a.indicator.number);
      yield {
        message: "shared",
        data: {
          a: titleOf(first.a),
          b: titleOf(first.b),
          n: shared.length,
          list: shared.map(({ a }) => a.indicator.name.text).join("、"),
        },
        related: shared.flatMap(({ a, b }) => [
          { sheet: a.table.sheet, at: a.indicator.name.at },
          { sheet: b.table.sheet, at: b.indicator.name.at },
        ]),
      };
    }
  },
});
