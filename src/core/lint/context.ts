import { reconcileCost } from "../cost/reconcile-cost";
import { recogniseProjectType } from "../library/recognise-project-type";
import { layoutById } from "../table/layouts";
import type { TargetTable } from "../table/model/target-table";
import type { TableContext } from "./rule";
import type { Settings } from "./settings";

/** What the rules of one table share. */
export const tableContext = (table: TargetTable, settings: Settings): TableContext => ({
  table,
  layout: layoutById(settings.layout === "auto" ? table.layout : settings.layout),
  settings,
  cost: reconcileCost(table),
  projectType: recogniseProjectType(table.projectName?.text ?? "", table.purpose?.text),
  year: settings.year ?? table.year,
});
