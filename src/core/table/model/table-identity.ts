import { squeeze } from "../../sheet/clean-text";
import type { Indicator, TargetTable } from "./target-table";

const key = (...parts: readonly string[]): string => parts.map((part) => squeeze(part).toLowerCase()).join("\u0001");

/** Stays the same when a table moves to another sheet, row or file: budget unit and project (title where the project has no name). */
export const tableIdentity = (table: TargetTable): string => {
  const unit = table.unitLine?.code || table.unitLine?.name || "";
  return key(unit, table.projectName?.text || table.heading?.text || "");
};

/** Stays the same when a row moves within its table; changes with what the row says. */
export const rowIdentity = ({ level1, level2, name, description, target, operator, unit }: Indicator): string =>
  key(level1.text, level2.text, name.text, description?.text ?? "", operator?.text ?? "", target.text, unit?.text ?? "");
