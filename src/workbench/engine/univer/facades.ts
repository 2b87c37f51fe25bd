import type { createUniver } from "@univerjs/presets";
// The engine's plugins add their methods to these classes by declaration merging; whoever uses one of the types below gets all of them.
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets/facade";

export type FUniver = ReturnType<typeof createUniver>["univerAPI"];
export type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
