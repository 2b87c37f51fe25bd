import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator, TargetTable } from "../../table/model/target-table";
import { unitEdits } from "../parts/unit-edits";
import { isQuantityOrRange } from "../../target/measure-of";
import type { Measure } from "../../target/target-value";
import { sameUnit } from "./parts/same-unit";

interface Row {
  readonly table: TargetTable;
  readonly indicator: Indicator;
  readonly value: Measure;
  readonly unit: string;
}

/** Words that name no thing: 购置数量 is of cars here and of desks there. */
const NAMELESS = /购置|采购|购买|完成|建设|配备|发放|数量|个数|总数|任务|工作|设备|物资|产品|项目|服务|总量|数|量/gu;
const COUNTED: readonly string[] = ["count", "people", "times"];

/** The unit that is compared: units of one measured dimension convert, pieces and people do not. */
const comparedUnit = ({ unit, dim, per = "" }: Measure): string | undefined => {
  if (unit === undefined || dim === undefined) return undefined;
  if (COUNTED.includes(dim)) return unit;
  return dim === "unitPrice" ? `元/${per}` : dim;
};

const rowsOf = (tables: readonly TargetTable[]): readonly Row[] =>
  tables.flatMap((table) =>
    table.indicators.flatMap((indicator) => {
      const { name, value } = indicator;
      if (!isQuantityOrRange(value) || value.flags.includes("unit-unknown")) return [];
      const unit = comparedUnit(value);
      const thing = squeeze(name.text).replace(NAMELESS, "");
      return unit === undefined || thing.length < 2 ? [] : [{ table, indicator, value, unit }];
    }),
  );

const isSameThing = (a: Row, b: Row): boolean =>
  squeeze(a.indicator.name.text) === squeeze(b.indicator.name.text) &&
  kindOf(a.indicator) === kindOf(b.indicator) &&
  sameUnit(a.table, b.table);

const shownUnit = ({ value: { unitText = "", per } }: Row): string => `${unitText}${per === undefined ? "" : `/${per}`}`;

const useUnit = ({ table, indicator, value }: Row, unit: string): readonly Fix[] => {
  const edits = unitEdits(table.sheet, indicator, { from: value.unitText ?? "", to: unit });
  return edits.length === 0 ? [] : [{ safety: "review", label: `单位统一为“${unit}”`, edits }];
};

export const sameNameUnitDiff = defineRule({
  id: "same-name-unit-diff",
  family: "workbook",
  scope: "workbook",
  severity: "warning",
  fixes: "review",
  title: "同名指标单位不同",
  why: "同一指标在两张表里单位不同，既不能比较也不能合计。",
  sources: ["实务判断"],
  messages: { unit: "“{name}”在各表单位不一致：此处用“{unit}”，第{table}张表用“{other}”，请统一。" },
  examples: {
    good: [{ other: { fields: { projectName: "司法救助" } } }],
    bad: [
      {
        other: {
          fields: { projectName: "司法救助" },
          rows: [{ level1: "产出指标", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的份数", target: "≥200份" }],
        },
      },
    ],
  },
  *check({ tables }) {
    const rows = rowsOf(tables);
    for (const [index, row] of rows.entries()) {
      const first = rows.slice(0, index).find((other) => other.table !== row.table && isSameThing(other, row));
      if (!first || first.unit === row.unit) continue;
      const [here, there] = [shownUnit(row), shownUnit(first)];
      const alike = row.value.dim === first.value.dim && row.value.per === undefined && first.value.per === undefined;
      yield {
        message: "unit",
        data: { name: row.indicator.name.text, unit: here, table: first.table.index + 1, other: there },
        at: row.indicator.target.at,
        sheet: row.table.sheet,
        related: [{ sheet: first.table.sheet, at: first.indicator.target.at }],
        fixes: alike ? useUnit(row, there) : [],
      };
    }
  },
});
