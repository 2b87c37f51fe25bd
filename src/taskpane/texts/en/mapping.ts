import type { MappedRole } from "../../../core/table/model/column-mapping";
import { COLUMN_LABELS, type ColumnRole } from "../../../core/table/model/column-role";
import type { MappingPreview } from "../../../core/table/read/preview-mapping";

const ROLES: Readonly<Record<ColumnRole, string>> = {
  level1: "Level 1",
  level2: "Level 2",
  name: "Indicator",
  description: "Description",
  operator: "Comparison sign",
  target: "Target value",
  unit: "Unit",
  weight: "Weight",
  direction: "Direction",
  basis: "Basis",
  previous: "Last year's value",
  actual: "Actual value",
  score: "Score",
  deviation: "Reason for the deviation",
};

const roleName = (role: MappedRole): string => (role === "none" ? "(not used)" : `${ROLES[role]} ${COLUMN_LABELS[role].own}`);
const named = (roles: readonly ColumnRole[]): string => roles.map(roleName).join(", ");

const lacking = (withoutName: number, withoutTarget: number): string => {
  const parts = [
    ...(withoutName > 0 ? [`${withoutName} without a name`] : []),
    ...(withoutTarget > 0 ? [`${withoutTarget} without a target value`] : []),
  ];
  return parts.length > 0 ? ` Of these, ${parts.join(" and ")}.` : "";
};

const preview = (found: MappingPreview): string => {
  switch (found.kind) {
    case "indicators":
      return `${found.count} indicator(s) can be read. The first: ${found.first.name || "(empty)"}, target value: ${found.first.target || "(empty)"}.${lacking(found.withoutName, found.withoutTarget)}`;
    case "header-gone":
      return "This row has changed or is gone, so no indicator can be read. Check again, then name the columns.";
    case "no-indicators":
      return found.rows === 0
        ? "Nothing stands below the header yet, so no indicator can be read. You can keep the columns now and check once they are filled in."
        : `${found.rows} row(s) stand below the header, but no indicator can be read with this choice. Check which columns hold indicators and target values.`;
  }
};

/** What the user says of the columns of a header no form has. */
export const mapping = {
  title: (sheet: string): string => `Name the columns of “${sheet}”`,
  hint: (row: number): string =>
    `If row ${row} is the header, choose what each column holds, at least the indicators and the target values. Every sheet with this header is then read so.`,
  open: "Another header? Name its columns",
  sheet: "Sheet",
  picture: (row: number): string => `Row ${row} and the rows below it`,
  column: (letters: string, text: string): string => `Column ${letters} (${text})`,
  role: roleName,
  shared: (role: MappedRole, letters: readonly string[]): string =>
    `“${roleName(role)}” is chosen for column ${letters.join(", ")} too. Keep one column and choose “(not used)” for the others.`,
  confirm: "Check with these columns",
  lacks: (roles: readonly ColumnRole[]): string => `Still to choose: ${named(roles)}`,
  repeats: (roles: readonly ColumnRole[]): string => `Chosen more than once: ${named(roles)}`,
  trying: "Reading with this choice…",
  preview,
  kept: "This header is remembered and will be read so. If a column is wrong, remove it under “Columns” in Settings and name them again.",
};
