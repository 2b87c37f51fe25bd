import { fieldEdit } from "../../../edits/field-edit";
import type { Fix } from "../../../edits/fix";
import { squeeze } from "../../../sheet/clean-text";
import { canonicalLevel1, canonicalLevel2 } from "../../../table/model/classification";
import type { Field } from "../../../table/model/field";
import { inStyleOf } from "./place-row";

/** The cell with the name in place of the label, whatever stands around it (`环境效益指标(10分)`). */
const renamed = ({ raw, text }: Field, name: string): string =>
  squeeze(raw) === squeeze(text) || !raw.includes(text) ? name : raw.replace(text, name);

/** Fixes that write one of the names over a 一级指标 or 二级指标. */
export const renameLevel = (sheet: string, level: Field, names: readonly string[], safety: Fix["safety"]): readonly Fix[] =>
  names.map((name) => {
    // Only known labels show whether the table writes 指标 at the end.
    const text = (canonicalLevel1(level.text) ?? canonicalLevel2(level.text)) ? inStyleOf(level.text, name) : name;
    return { safety, label: `改为“${text}”`, edits: [fieldEdit(sheet, level, renamed(level, text))] };
  });
