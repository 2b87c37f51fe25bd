import ExcelJS from "exceljs";
import { fail, ok, type Result } from "../../core/result/result";
import type { SheetSnapshot } from "../../core/sheet/sheet-snapshot";
import type { FileError } from "./file-error";
import { openPackage, packParts, type WorkbookParts } from "./open-package";
import { sheetPaths } from "./sheet-xml";
import { toSnapshot } from "./to-snapshot";

/** Nodes of a sheet that say nothing of its cells; merges are scanned apart. */
const IGNORED = [
  "mergeCells",
  "dataValidations",
  "conditionalFormatting",
  "hyperlinks",
  "drawing",
  "legacyDrawing",
  "picture",
  "tableParts",
  "autoFilter",
  "extLst",
];

const snapshots = async (parts: WorkbookParts): Promise<readonly SheetSnapshot[]> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(packParts(parts).buffer, { ignoreNodes: IGNORED });
  const paths = sheetPaths(parts);
  const from1904 = workbook.properties.date1904;
  return workbook.worksheets
    .filter((sheet) => sheet.state === "visible")
    .map((sheet) => toSnapshot(sheet, parts.get(paths.get(sheet.name) ?? "") ?? "", from1904));
};

/** The visible sheets of an xlsx file in the order of its tabs, read as Excel would show them. */
export const readWorkbook = async (bytes: Uint8Array): Promise<Result<readonly SheetSnapshot[], FileError>> => {
  try {
    const parts = openPackage(bytes);
    return parts.ok ? ok(await snapshots(parts.value)) : parts;
  } catch (cause) {
    return fail({ kind: "unreadable", detail: cause instanceof Error ? cause.message : String(cause) });
  }
};
