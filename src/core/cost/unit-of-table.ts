import type { MoneyUnit } from "../money/money-unit";
import { layoutById } from "../table/layouts";
import type { Layout } from "../table/model/layout";
import type { TargetTable } from "../table/model/target-table";

/** The unit of the table's amounts: that of its head, else the one its layout writes in. */
export const unitOfTable = ({ moneyUnit, layout }: TargetTable, { moneyUnit: usual }: Layout = layoutById(layout)): MoneyUnit =>
  moneyUnit?.unit ?? usual;
