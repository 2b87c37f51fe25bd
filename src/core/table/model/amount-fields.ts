import type { AmountField } from "./field";
import { HEAD_FIELDS, type HeadField } from "./head-field";
import type { TargetTable } from "./target-table";

const isAmount = (name: HeadField): name is "total" | "fiscal" | "other" => name === "total" || name === "fiscal" || name === "other";

/** The amount cells that stand in the table, the total first. */
export const amountFields = ({ budget }: TargetTable): readonly { readonly label: string; readonly field: AmountField }[] =>
  HEAD_FIELDS.flatMap(({ name, label }) => {
    const field = isAmount(name) ? budget[name] : undefined;
    return field ? [{ label, field }] : [];
  });
