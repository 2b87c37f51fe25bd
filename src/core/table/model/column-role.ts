/** Column of the sheet (from 0) for each role the header row names. */
export interface Columns {
  readonly level1?: number;
  readonly level2?: number;
  readonly name: number;
  readonly description?: number;
  readonly target: number;
  readonly operator?: number;
  readonly direction?: number;
  readonly unit?: number;
  readonly weight?: number;
  readonly basis?: number;
  readonly previous?: number;
  readonly actual?: number;
  readonly score?: number;
}
export type ColumnRole = keyof Columns;
