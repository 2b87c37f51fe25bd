import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import type { TargetTable } from "../../table/model/target-table";

type UnitLine = NonNullable<TargetTable["unitLine"]>;

const withUnit = (table: TargetTable): readonly { readonly table: TargetTable; readonly unit: UnitLine }[] =>
  table.unitLine && table.unitLine.code !== "" && table.unitLine.name !== "" ? [{ table, unit: table.unitLine }] : [];

export const unitNameInconsistent = defineRule({
  id: "unit-name-inconsistent",
  family: "workbook",
  scope: "workbook",
  severity: "error",
  title: "单位名称不一致",
  why: "编码和名称对不上，系统导入时会记到别的单位名下。",
  sources: ["实务判断"],
  messages: {
    name: "编码{code}在第{table}张表是“{other}”，此处是“{name}”，请核对预算单位。",
    code: "“{name}”在第{table}张表编码为{other}，此处为{code}，请核对预算单位。",
  },
  examples: {
    good: [{ other: { fields: { projectName: "司法救助" } } }],
    bad: [{ other: { fields: { projectName: "司法救助", unitLine: "210101天津市南开区检察院" } } }],
  },
  *check({ tables }) {
    const units = tables.flatMap(withUnit);
    for (const [index, { table, unit }] of units.entries()) {
      const { code, name } = unit;
      const clash = units.slice(0, index).find(({ unit: other }) => (other.code === code) !== (squeeze(other.name) === squeeze(name)));
      if (!clash) continue;
      const place = { at: unit.at, sheet: table.sheet, related: [{ sheet: clash.table.sheet, at: clash.unit.at }] };
      if (clash.unit.code === code)
        yield { message: "name", data: { code, name, table: clash.table.index + 1, other: clash.unit.name }, ...place };
      else yield { message: "code", data: { code, name, table: clash.table.index + 1, other: clash.unit.code }, ...place };
    }
  },
});
