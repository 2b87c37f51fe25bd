import type { Fix } from "../edits/fix";
import type { CellRef, SheetCell } from "../sheet/cell-ref";
import type { Severity } from "./severity";

/** The names between braces: `“{value}”超过{limit}` → "value" | "limit". */
export type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsOf<Rest> : never;

/** A text by its name, with a value for each of its slots and for nothing else. */
type Said<Name, Text extends string> = [SlotsOf<Text>] extends [never]
  ? { readonly message: Name; readonly data?: undefined }
  : { readonly message: Name; readonly data: Readonly<Record<SlotsOf<Text>, string | number>> };

/** Where, and what can be done about it. */
interface Found {
  /** Only where the handbook grades one rule twice (`level1-required-missing`). */
  readonly severity?: Severity;
  /** Undefined only in workbook scope. */
  readonly at?: CellRef;
  /** Workbook scope: the sheet `at` lies in. */
  readonly sheet?: string;
  /** Table scope: the 1-based indicator number, when the saying is about one row. */
  readonly indicator?: number;
  readonly related?: readonly SheetCell[];
  readonly fixes?: readonly Fix[];
  /** False: listed, but its cell is not coloured (table-level summaries). Default: true when an indicator or a field is meant. */
  readonly marked?: boolean;
}

/** What a rule with these texts yields: only what and where; the runner adds id, severity, wording, sheet, order and suppression. */
export type SayingOf<Texts extends Readonly<Record<string, string>>> = Found &
  { [Name in keyof Texts & string]: Said<Name, Texts[Name]> }[keyof Texts & string];

/** A saying as the runner takes it, of whatever rule. */
export interface Saying extends Found {
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>> | undefined;
}
