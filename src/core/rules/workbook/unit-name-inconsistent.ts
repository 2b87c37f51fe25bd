import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import type { TargetTable } from "../../table/model/target-table";

type UnitLine = NonNullable<TargetTable["unitLine"]>;

interface StatedUnit {
  readonly table: TargetTable;
  /** Position of the table in the workbook, from 1. */
  readonly number: number;
  readonly unit: UnitLine;
}

/** Under a key the first unit and the first that says something else: one of them contradicts whatever any later one contradicts. */
type Noted = Map<string, readonly StatedUnit[]>;

const note = (noted: Noted, key: string, entry: StatedUnit, differs: (other: StatedUnit) => boolean): void => {
  const [first, other] = noted.get(key) ?? [];
  if (!first) noted.set(key, [entry]);
  else if (!other && differs(first)) noted.set(key, [first, entry]);
};

const withUnit = (table: TargetTable, position: number): readonly StatedUnit[] =>
  table.unitLine && table.unitLine.code !== "" && table.unitLine.name !== "" ? [{ table, number: position + 1, unit: table.unitLine }] : [];

/** Of what was noted first under a code and under a name, the earliest that contradicts a unit. */
const clashWith = ({ unit: { code, name } }: StatedUnit, byCode: Noted, byName: Noted): StatedUnit | undefined => {
  const named = byCode.get(code)?.find(({ unit }) => squeeze(unit.name) !== squeeze(name));
  const coded = byName.get(squeeze(name))?.find(({ unit }) => unit.code !== code);
  return named && coded ? (named.number < coded.number ? named : coded) : (named ?? coded);
};

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
    const byCode: Noted = new Map();
    const byName: Noted = new Map();
    for (const entry of tables.flatMap(withUnit)) {
      const { table, unit } = entry;
      const { code, name } = unit;
      const clash = clashWith(entry, byCode, byName);
      note(byCode, code, entry, (other) => squeeze(other.unit.name) !== squeeze(name));
      note(byName, squeeze(name), entry, (other) => other.unit.code !== code);
      if (!clash) continue;
      const place = { at: unit.at, sheet: table.sheet, related: [{ sheet: clash.table.sheet, at: clash.unit.at }] };
      if (clash.unit.code === code) yield { message: "name", data: { code, name, table: clash.number, other: clash.unit.name }, ...place };
      else yield { message: "code", data: { code, name, table: clash.number, other: clash.unit.code }, ...place };
    }
  },
});
