import type { MoneyUnit } from "../../money/money-unit";
import type { AmountField, Field } from "./field";

/** What stands above the indicators. */
export interface HeadFields {
  readonly heading?: Field;
  readonly unitLine?: Field & { readonly code: string; readonly name: string };
  readonly moneyUnit?: Field & { readonly unit: MoneyUnit };
  readonly projectName?: Field;
  readonly budget: { readonly total?: AmountField; readonly fiscal?: AmountField; readonly other?: AmountField };
  readonly purpose?: Field;
  /** The goal cell, when the label is there. */
  readonly goalCell?: Field;
}

interface KnownField<Name extends string> {
  readonly name: Name;
  /** What our own pages call it. */
  readonly label: string;
  /** Where a table keeps it; undefined where the table has no such label. */
  readonly of: (head: HeadFields) => Field | undefined;
}

const FIELDS = [
  { name: "heading", label: "标题", of: ({ heading }) => heading },
  { name: "unitLine", label: "单位行", of: ({ unitLine }) => unitLine },
  { name: "moneyUnit", label: "金额单位", of: ({ moneyUnit }) => moneyUnit },
  { name: "projectName", label: "项目名称", of: ({ projectName }) => projectName },
  { name: "total", label: "预算数", of: ({ budget }) => budget.total },
  { name: "fiscal", label: "财政资金", of: ({ budget }) => budget.fiscal },
  { name: "other", label: "其他资金", of: ({ budget }) => budget.other },
  { name: "purpose", label: "资金用途", of: ({ purpose }) => purpose },
  { name: "goals", label: "绩效目标", of: ({ goalCell }) => goalCell },
] as const satisfies readonly KnownField<string>[];

export type HeadField = (typeof FIELDS)[number]["name"];

/** The head's fields in the order in which they stand (handbook 1.2). */
export const HEAD_FIELDS: readonly KnownField<HeadField>[] = FIELDS;
