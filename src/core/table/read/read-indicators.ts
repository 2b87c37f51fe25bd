import { readName, type NameReading } from "../../names/read-name";
import { defined } from "../../result/defined";
import { parseSplitTarget } from "../../target/parse-split-target";
import { parseTarget } from "../../target/parse-target";
import type { TargetValue } from "../../target/target-value";
import { carryLevels, type Levels } from "./carry-levels";
import { fieldAt } from "./cell-field";
import type { SheetView } from "./head-cells";
import { heldAt } from "./held-value";
import { isIndicator, type WrittenRow } from "./indicator-row";
import { sectionRows, type Section } from "./section-rows";
import type { Field } from "../model/field";
import type { BlankRow, Indicator } from "../model/target-table";
import { FURTHER_ROLES, type Columns, type FurtherRole } from "../model/column-role";

export interface ReadIndicators {
  readonly indicators: readonly Indicator[];
  readonly blankRows: readonly BlankRow[];
  readonly lastRow: number;
}

type OptionalFields = { -readonly [R in FurtherRole]?: Field };

const optionalFields = ({ sheet }: SheetView, row: number, columns: Columns): OptionalFields => {
  const fields: OptionalFields = {};
  for (const role of FURTHER_ROLES) {
    const column = columns[role];
    if (column !== undefined) fields[role] = fieldAt(sheet, { row, column });
  }
  return fields;
};

const parseSplit = (target: Field, { operator, unit, direction }: OptionalFields, stated: string | undefined): TargetValue => {
  const unitText = unit?.text ?? stated;
  const value = parseSplitTarget({
    value: target.text,
    ...defined({ operator: operator?.text, unit: unitText, direction: direction?.text }),
  });
  return stated === undefined ? value : { ...value, raw: target.text };
};

type ParseTarget = (target: Field, fields: OptionalFields, stated: string | undefined) => TargetValue;

/** Targets, their parts joined where they stand in columns of their own (handbook 4.2, 拆列版式); equal ones are parsed once. */
export const rememberParsed = (): ParseTarget => {
  const parsed = new Map<string, TargetValue>();
  return (target, fields, stated) => {
    const key = [target.text, fields.operator?.text, fields.unit?.text, fields.direction?.text, stated].join("\u0001");
    const split = fields.operator ?? fields.unit ?? stated;
    const known = parsed.get(key) ?? (split === undefined ? parseTarget(target.text) : parseSplit(target, fields, stated));
    parsed.set(key, known);
    return known;
  };
};

type ReadName = (name: string) => NameReading;

/** Names, equal ones read once. */
export const rememberNames = (): ReadName => {
  const read = new Map<string, NameReading>();
  return (name) => {
    const known = read.get(name) ?? readName(name);
    read.set(name, known);
    return known;
  };
};

interface NumberedRow {
  readonly row: WrittenRow;
  readonly levels: Levels;
  readonly number: number;
}

const toIndicator = (view: SheetView, { row, levels, number }: NumberedRow, parse: ParseTarget, read: ReadName): Indicator => {
  const named = read(row.name.text);
  const fields = optionalFields(view, row.row, row.columns);
  // Where the table has a column of units, a unit in the brackets of the name does not count, even when the cell is empty.
  const stated = fields.unit ? undefined : named.stated;
  return {
    number,
    row: row.row,
    ...levels,
    name: row.name,
    named,
    target: row.target,
    value: parse(row.target, fields, stated),
    held: heldAt(view.sheet, row.target.at),
    ...fields,
  };
};

/** Rows whose levels are carried down together, numbered from 1. */
export const toIndicators = (
  view: SheetView,
  columns: readonly (readonly WrittenRow[])[],
  parse: ParseTarget = rememberParsed(),
  read: ReadName = rememberNames(),
): readonly Indicator[] => {
  const levelled = columns.flatMap((rows) => {
    const levels = carryLevels(rows);
    return rows.flatMap((row, index) => {
      const own = levels[index];
      return own && isIndicator(row) ? [{ row, levels: own }] : [];
    });
  });
  const ordered = columns.length > 1 ? [...levelled].sort((a, b) => a.row.row - b.row.row) : levelled;
  return ordered.map((entry, index) => toIndicator(view, { ...entry, number: index + 1 }, parse, read));
};

/** All indicators of a table: one list of sections for each half of its header, one section for each page. */
export const readIndicators = (view: SheetView, halves: readonly (readonly Section[])[]): ReadIndicators => {
  const read = halves.map((sections) => sections.map((section) => sectionRows(view, section)));
  const indicators = toIndicators(
    view,
    read.map((sections) => sections.flatMap(({ rows }) => rows)),
  );
  const used = new Set(indicators.map(({ row }) => row));
  return {
    indicators,
    blankRows: (read[0] ?? []).flatMap(({ blankRows }) => blankRows).filter(({ row }) => !used.has(row)),
    lastRow: read.flat().reduce((last, section) => Math.max(last, section.lastRow), -1),
  };
};
