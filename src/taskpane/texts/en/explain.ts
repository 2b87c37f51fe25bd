import { toA1 } from "../../../core/sheet/a1";
import type { HostError } from "../../../host/ports";

/** What went wrong and what to do next, in the user's words; a new case that nobody explains does not compile. */
export const explain = (error: HostError): string => {
  switch (error.kind) {
    case "sheet-protected":
      return `Sheet “${error.sheet}” is protected; nothing was written. Unprotect it under Review, then try again.`;
    case "workbook-protected":
      return "The workbook's structure is protected, so sheets cannot be added or removed. Unprotect it under Review, then try again.";
    case "workbook-read-only":
      return "The workbook is open read-only and cannot be written. Save a copy or enable editing, then try again.";
    case "sheet-missing":
      return error.sheet === ""
        ? "The sheet or cell is gone; it may have been deleted or renamed. Check again."
        : `Sheet “${error.sheet}” is gone; it may have been deleted or renamed. Check again.`;
    case "sheet-changed":
      return `Sheet “${error.sheet}” has been changed since it was inserted, so it was not deleted. If you no longer want it, delete it in Excel.`;
    case "last-visible-sheet":
      return `A workbook must keep one visible sheet, so “${error.sheet}” was not deleted. Add or show another sheet, then try again.`;
    case "cell-changed":
      return `${toA1(error.at)} of ${error.sheet} now reads “${error.now}”, no longer “${error.was}”; nothing was changed. Check again first.`;
    case "cell-editing":
      return "A cell is being edited. Press Enter to leave it, then try again.";
    case "wrong-workbook":
      return "Another workbook is in front. Go back to the workbook this pane was opened in, then try again.";
    case "host-too-old":
      return `This Excel lacks ${error.needs}, which this needs. Use Excel 2021 or later, Microsoft 365 or Excel on the web.`;
    case "too-many-requests":
      return "Excel is busy with too many requests. Wait a few seconds, then try again.";
    case "too-large":
      return "The sheet holds too much for one answer. Remove rows and columns that do not belong, or split it, then try again.";
    case "session-lost":
      return "The connection to Excel was lost. Reload the page or reopen the workbook, then try again; what was written is kept.";
    case "timeout":
      return `Excel did not answer within ${error.seconds} seconds. See that no dialog is open, then try again.`;
    case "dialog-open":
      return "A dialog is open in Excel. Close it, then try again.";
    case "access-denied":
      return "Excel refused to write; the sheet may be protected or you may lack the right to edit. Unprotect it or ask for access, then try again.";
    case "cancelled":
      return "Cancelled; the sheets were not changed.";
    case "not-loaded":
      return "A part of the add-in could not be fetched: the network may be down, or the add-in was just updated. The workbook was not changed. Check the network and try again; if it stays, close the pane and open it again.";
    case "unexpected":
      return `Excel returned an unexpected error (${error.code || "no code"}). Try again; if it stays, save and reopen the workbook.`;
  }
};
