import { exampleSheet } from "../../../src/core/lint/example-sheet";
import type { Example } from "../../../src/core/lint/rule";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";

/** The workbook an example stands for: its table, and the second one where it has one. */
export const exampleSheets = (example: Example): readonly SheetSnapshot[] => [
  exampleSheet(example),
  ...(example.other ? [exampleSheet(example.other, "示例二")] : []),
];
