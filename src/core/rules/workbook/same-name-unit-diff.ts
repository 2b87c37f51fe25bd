import type { Fix } from "../../edits/fix";
import type { NamedRow } from "../../lint/named-rows";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import { unitEdits } from "../parts/unit-edits";
import { isQuantityOrRange } from "../../target/measure-of";
import type { Measure } from "../../target/target-value";
import { bothKeys, earliestAgreeing, exactly, unitKeys, type Keys } from "./parts/earliest-agreeing";

interface Row extends NamedRow {
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

const measured = (row: NamedRow): readonly Row[] => {
  const { value } = row.indicator;
  if (!isQuantityOrRange(value) || value.flags.includes("unit-unknown")) return [];
  const unit = comparedUnit(value);
  return unit === undefined ? [] : [{ ...row, value, unit }];
};

const namesThing = (name: string): boolean => name.replace(NAMELESS, "").length >= 2;

const keysOf = ({ table, indicator }: Row): Keys => bothKeys(exactly(kindOf(indicator) ?? ""), unitKeys(table));

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
  *check({ byName }) {
    const pairs = [...byName]
      .filter(([name, rows]) => rows.length > 1 && namesThing(name))
      .flatMap(([, rows]) => earliestAgreeing(rows.flatMap(measured), keysOf))
      .sort(([a], [b]) => a.number - b.number || a.indicator.number - b.indicator.number);
    for (const [row, first] of pairs) {
      if (!first || first.unit === row.unit) continue;
      const [here, there] = [shownUnit(row), shownUnit(first)];
      const alike = row.value.dim === first.value.dim && row.value.per === undefined && first.value.per === undefined;
      yield {
        message: "unit",
        data: { name: row.indicator.name.text, unit: here, table: first.number, other: there },
        at: row.indicator.target.at,
        sheet: row.table.sheet,
        related: [{ sheet: first.table.sheet, at: first.indicator.target.at }],
        fixes: alike ? useUnit(row, there) : [],
      };
    }
  },
});
