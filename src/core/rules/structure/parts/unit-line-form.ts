import type { TargetTable } from "../../../table/model/target-table";

const FORMS = ["tj-2023", "hebei-text"];

/** The form with a line of unit code and name and a cell 预算规模及资金用途 (handbook 1.2); others name unit and purpose their own way. */
export const isUnitLineForm = ({ layout, header }: TargetTable): boolean =>
  FORMS.includes(layout) && (header === undefined || header.columns.description !== undefined);
