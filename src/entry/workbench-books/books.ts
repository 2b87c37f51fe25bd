import type { Book } from "../../workbench/page";
import type { PlainSheet } from "../../workbench/engine";
import { manySheets } from "./many-sheets";
import { ownHeader } from "./own-header";
import seed from "./seed.json";
import stacked from "./seed-stacked.json";

/** What the workbench can open: the four tables of the court, all on one sheet, two hundred sheets, a table with a header of its own, nothing. */
export const books: Readonly<Record<"seed" | "stacked" | "many" | "columns" | "empty", Book>> = {
  seed: { name: "绩效目标表.xlsx", sheets: seed as readonly PlainSheet[] },
  stacked: { name: "四表合一.xlsx", sheets: stacked as readonly PlainSheet[] },
  many: { name: "全部项目.xlsx", sheets: manySheets(seed as readonly PlainSheet[]) },
  columns: { name: "考核事项.xlsx", sheets: [ownHeader] },
  empty: { name: "工作簿1.xlsx", sheets: [{ name: "Sheet1", cells: [] }] },
};
