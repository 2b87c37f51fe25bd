import type { NameReading } from "../../names/read-name";
import type { Columns, FurtherRole } from "./column-role";
import type { Field } from "./field";
import type { HeadFields } from "./head-field";
import type { CellRef } from "../../sheet/cell-ref";
import type { TargetValue } from "../../target/target-value";
import type { LayoutId } from "./layout";

/** One numbered goal: `1.目标内容1：保证…`. */
export interface Goal {
  /** Whole line as written. */
  readonly raw: string;
  /** Content without its numbering and prefix. */
  readonly text: string;
  /** First and second number of the line (`1.目标内容2：` → 1 and 2), where written. */
  readonly number?: number;
  readonly secondNumber?: number;
  readonly at: CellRef;
  /** Position of the line inside its cell, from 0. */
  readonly line: number;
}

/** A row of 三级指标. The fields of further columns are there exactly when the table has the column. */
export interface Indicator extends Readonly<Partial<Record<FurtherRole, Field>>> {
  /** 1-based number of the row among its table's indicators. */
  readonly number: number;
  readonly row: number;
  /** 一级指标, carried down into continuation rows; `own` says whether this row wrote it, `at` is where it is written. Name without a score suffix. */
  readonly level1: Field & { readonly own: boolean };
  readonly level2: Field & { readonly own: boolean };
  readonly name: Field;
  /** What the name says. */
  readonly named: NameReading;
  readonly target: Field;
  /** The parsed target, split columns already joined. */
  readonly value: TargetValue;
  /** How Excel holds the target cell, for `excel-coerced-value`. */
  readonly held: { readonly kind: "text" | "number" | "date" | "boolean" | "formula" | "error" | "empty"; readonly format: string };
}

export interface Header {
  readonly row: number;
  /** Leftmost cell of the header row: where findings about the whole table point. */
  readonly at: CellRef;
  readonly columns: Columns;
}

/** A row between the indicators that names no indicator (handbook 3.A `blank-row`). */
export interface BlankRow {
  readonly row: number;
  readonly at: CellRef;
  readonly level2: string;
}

/** What one 项目支出绩效目标表 says; every value knows its cell. Labels that are not there are undefined, empty values are Fields with text "". */
export interface TargetTable extends HeadFields {
  readonly sheet: string;
  readonly layout: LayoutId;
  /** First and last row (from 0) that belong to the table, and its first and last column. */
  readonly area: { readonly firstRow: number; readonly lastRow: number; readonly firstColumn: number; readonly lastColumn: number };
  readonly goals: readonly Goal[];
  /** Undefined when no header row was recognised: then there are no indicators. */
  readonly header?: Header;
  readonly indicators: readonly Indicator[];
  readonly blankRows: readonly BlankRow[];
  /** Budget year where title, project name or dates state it. */
  readonly year?: number;
}
