import { defined } from "../result/defined";
import { snapshotSize, textAt, type SheetSnapshot } from "../sheet/sheet-snapshot";
import { listedAmount } from "./list-amount";
import { roleOf, type ListColumns } from "./list-columns";

const isCounting = (texts: readonly string[]): boolean => texts.every((text, index) => text.trim() === String(index + 1));

/** Half of the texts are enough: what is no amount among them is told later, not overlooked. */
const isAmounts = ({ texts }: { readonly texts: readonly string[] }): boolean =>
  texts.filter((text) => listedAmount(text, "", "万元") !== undefined).length * 2 >= texts.length;

/** Columns of a list without a header: the first of texts is the name, the first of numbers the budget; 1, 2, 3 … beside it is 序号. */
export const bareColumns = (sheet: SheetSnapshot): ListColumns => {
  const { rows, columns } = snapshotSize(sheet);
  const first = sheet.text[0]?.filter((text) => text.trim() !== "") ?? [];
  const alone = first.length === 1 && roleOf(first[0] ?? "") === "projectName" ? 1 : 0;
  const firstRow = sheet.origin.row + alone;
  const filled = Array.from({ length: columns }, (_value, column) => ({
    column,
    texts: Array.from({ length: rows - alone }, (_row, row) => textAt(sheet, { row: firstRow + row, column })).filter(
      (text) => text.trim() !== "",
    ),
  })).filter(({ texts }) => texts.length > 0);
  const amounts = filled.filter(isAmounts);
  const total = (amounts.length > 1 ? amounts.filter(({ texts }) => !isCounting(texts)) : amounts)[0]?.column;
  const name = filled.find((column) => !isAmounts(column))?.column;
  return {
    columnOf: defined({ projectName: name, total }),
    firstRow,
    moneyUnit: { total: "万元", fiscal: "万元", other: "万元" },
  };
};
