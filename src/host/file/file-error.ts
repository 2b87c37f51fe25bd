/** Why a file cannot be read as a workbook; its reader knows the path. */
export type FileError =
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly reason: string }
  /** `old-excel`: a binary .xls or .et, which only Excel or WPS can convert. */
  | { readonly kind: "not-a-workbook"; readonly found: "empty" | "old-excel" | "other" }
  | { readonly kind: "encrypted" };
