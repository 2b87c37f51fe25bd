import type { ColumnRole } from "../table/model/column-role";
import type { Layout } from "../table/model/layout";
import type { TargetTable } from "../table/model/target-table";
import type { Settings } from "./settings";

/** A rule that every table can be asked about runs always, or only when 设置 asks for it. */
export type RunsAnywhere = "always" | "on-request";

/** When a rule runs (handbook 3, 默认): of every table, on request, where one of the columns is, under layouts; `chosen`: in 设置, not recognised. */
export type Runs =
  | RunsAnywhere
  | { readonly column: ColumnRole | readonly ColumnRole[] }
  | { readonly layout: (layout: Layout, chosen: boolean) => boolean };

export type RunsKind = RunsAnywhere | "column" | "layout";

/** The kind alone, as settings, pages and 设置 show it; a rule that says nothing runs always. */
export const runsKind = (runs: Runs = "always"): RunsKind => {
  if (typeof runs === "string") return runs;
  return "column" in runs ? "column" : "layout";
};

const hasColumn = ({ indicators }: TargetTable, role: ColumnRole): boolean => indicators.some((indicator) => indicator[role] !== undefined);

interface Ground {
  readonly table: TargetTable;
  readonly layout: Layout;
  readonly settings: Pick<Settings, "layout">;
}

/** Whether the table has what the rule speaks of; that it was asked for is the settings' matter. */
export const hasGround = (runs: Runs | undefined, { table, layout, settings }: Ground): boolean => {
  if (runs === undefined || typeof runs === "string") return true;
  if ("layout" in runs) return runs.layout(layout, settings.layout !== "auto");
  return [runs.column].flat().some((role) => hasColumn(table, role));
};
