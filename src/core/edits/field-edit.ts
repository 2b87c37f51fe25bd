import type { Field } from "../table/model/field";
import type { CellEdit } from "./cell-edit";

/** The edit that makes a field read `text`; refused by the host when the cell has changed since it was read. */
export const fieldEdit = (sheet: string, field: Field, text: string): CellEdit => ({ sheet, at: field.at, was: field.raw, text });
