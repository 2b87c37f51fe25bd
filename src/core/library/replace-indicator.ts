import { targetTexts } from "../edits/target-texts";
import { fieldEdit } from "../edits/field-edit";
import type { CellEdit } from "../edits/cell-edit";
import type { Fix } from "../edits/fix";
import { fail, ok, type Result } from "../result/result";
import { level2Name } from "../table/model/scheme-order";
import type { Field } from "../table/model/field";
import type { Indicator, TargetTable } from "../table/model/target-table";
import type { OfferedIndicator } from "./offered-indicator";

/** The row stands under another 二级指标: the indicator is inserted there, not written over this one. */
export type ReplaceRefusal = { readonly kind: "other-level2"; readonly level2: string };

const TARGET_ROLES = ["target", "operator", "unit", "direction"] as const;

const edited = (sheet: string, field: Field | undefined, text: string, asText: boolean): readonly CellEdit[] =>
  field === undefined || field.text === text ? [] : [{ ...fieldEdit(sheet, field, text), ...(asText ? { asText } : {}) }];

/** The row's name, description and target written over with another indicator; its levels, weight and the rest stay. */
export const replaceIndicator = (table: TargetTable, row: Indicator, offered: OfferedIndicator): Result<Fix, ReplaceRefusal> => {
  if (level2Name(row.level2.text) !== level2Name(offered.level2)) return fail({ kind: "other-level2", level2: offered.level2 });
  const texts = new Map(targetTexts(table, offered.target));
  const edits = [
    ...edited(table.sheet, row.name, offered.name, false),
    ...edited(table.sheet, row.description, offered.description, false),
    ...TARGET_ROLES.flatMap((role) => edited(table.sheet, row[role], texts.get(role) ?? "", role === "target" || role === "operator")),
  ];
  return ok({ safety: "review", label: `第${row.number}条换成“${offered.name}”`, edits });
};
