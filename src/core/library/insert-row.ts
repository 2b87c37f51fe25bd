import { defined } from "../result/defined";
import { targetTexts } from "../edits/target-texts";
import type { CellEdit } from "../edits/cell-edit";
import type { Fix } from "../edits/fix";
import type { InsertRow } from "../edits/rows/asked-row";
import { fail, ok, type Result } from "../result/result";
import type { Layout } from "../table/model/layout";
import { layoutById } from "../table/layouts";
import { level2Name } from "../table/model/scheme-order";
import type { BlankRow, Indicator, TargetTable } from "../table/model/target-table";
import type { ColumnRole, Columns } from "../table/model/column-role";
import { insertionPlace, type InsertionPlace } from "./insertion-place";
import type { OfferedIndicator } from "./offered-indicator";

export type InsertRefusal = { readonly kind: "no-header" };

type Texts = readonly (readonly [role: ColumnRole, text: string])[];

/** Every row writes its 一级指标 although it stays the same. */
const repeatsLevel1 = ({ indicators }: TargetTable): boolean =>
  indicators.every(({ level1 }) => level1.own) &&
  indicators.some(({ level1 }, index) => index > 0 && level1.text === indicators[index - 1]?.level1.text);

/** 二级指标 written once for several rows. */
const sharesLevel2 = ({ indicators }: TargetTable): boolean => indicators.some(({ level2 }) => !level2.own && level2.text !== "");

/** `时效` where the table writes its labels without 指标. */
const inStyle = (written: readonly string[], name: string): string =>
  written.length > 0 && written.every((text) => text !== "" && !text.endsWith("指标")) ? name.replace(/指标$/, "") : name;

const levelTexts = (table: TargetTable, { level1, level2 }: OfferedIndicator, place: InsertionPlace): Texts => {
  const { indicators } = table;
  const named = inStyle(
    indicators.map((row) => row.level2.text),
    level2,
  );
  const group = inStyle(
    indicators.map((row) => row.level1.text),
    level1,
  );
  const above = place.kind === "behind" && place.continues !== "nothing" ? place.above : undefined;
  const joinsLevel2 = place.kind === "behind" && place.continues === "level2" && sharesLevel2(table);
  const first: Texts = above ? (repeatsLevel1(table) ? [["level1", above.level1.text]] : []) : [["level1", group]];
  return [
    ...(place.kind === "heads" && !repeatsLevel1(table) && place.below.level1.own ? [] : first),
    ...(joinsLevel2 ? [] : [["level2", named] as const]),
  ];
};

const contentTexts = (table: TargetTable, { name, description, target }: OfferedIndicator): Texts => [
  ["name", name],
  ["description", description],
  ...targetTexts(table, target),
];

const cellsOf = (columns: Columns, texts: Texts): InsertRow["cells"] =>
  texts.flatMap(([role, text]) => {
    const column = columns[role];
    return column === undefined || text === "" ? [] : [{ column, text }];
  });

/** Columns in which the row goes on under the cell above it. */
const joinsOf = (table: TargetTable, columns: Columns, place: InsertionPlace): Pick<InsertRow, "joins"> => {
  if (place.kind !== "behind" || place.continues === "nothing") return {};
  const level1 = repeatsLevel1(table) ? undefined : columns.level1;
  const level2 = place.continues === "level2" && sharesLevel2(table) ? columns.level2 : undefined;
  const joins = [level1, level2].filter((column) => column !== undefined);
  return joins.length > 0 ? { joins } : {};
};

const headOf = (table: TargetTable, columns: Columns, below: Indicator): InsertRow["head"] =>
  columns.level1 === undefined || repeatsLevel1(table) || !below.level1.own
    ? undefined
    : { column: columns.level1, text: below.level1.raw };

const insertAt = (table: TargetTable, columns: Columns, place: InsertionPlace, texts: Texts): InsertRow => {
  const row = { kind: "insert-row" as const, sheet: table.sheet, cells: cellsOf(columns, texts) };
  switch (place.kind) {
    case "behind":
      return { ...row, before: place.above.row + 1, ...joinsOf(table, columns, place) };
    case "heads": {
      const head = headOf(table, columns, place.below);
      return { ...row, before: place.below.row, like: place.below.row, ...defined({ head }) };
    }
    case "first":
      return { ...row, before: place.before, ...(table.indicators.length > 0 ? { like: place.before } : {}) };
  }
};

/** The empty row a template keeps for this 二级指标: it is filled in rather than left behind. */
const waiting = ({ blankRows }: TargetTable, { level2 }: OfferedIndicator): BlankRow | undefined =>
  blankRows.find((blank) => blank.level2 !== "" && level2Name(blank.level2) === level2Name(level2));

const fillEdits = ({ sheet }: TargetTable, columns: Columns, { row }: BlankRow, texts: Texts): readonly CellEdit[] =>
  cellsOf(columns, texts).map(({ column, text }) => ({ sheet, at: { row, column }, was: "", text, asText: column === columns.target }));

/**
 * A row for the indicator at its place in the layout's classification, or the empty row that waits for it filled in (handbook 5).
 * The weight is left to its author; an indicator without a name gives an empty row.
 */
export const insertIndicatorRow = (
  table: TargetTable,
  indicator: OfferedIndicator,
  layout: Layout = layoutById(table.layout),
): Result<Fix, InsertRefusal> => {
  const columns = table.header?.columns;
  const place = insertionPlace(table, layout, indicator);
  if (!columns || !place) return fail({ kind: "no-header" });
  const label = indicator.name === "" ? `插入“${indicator.level2}”空行` : `插入“${indicator.name}”`;
  const blank = indicator.name === "" ? undefined : waiting(table, indicator);
  const content = contentTexts(table, indicator);
  if (blank) return ok({ safety: "review", label, edits: fillEdits(table, columns, blank, content) });
  const row = insertAt(table, columns, place, [...levelTexts(table, indicator, place), ...content]);
  return ok({ safety: "review", label, edits: [], structural: [row] });
};
