/** Why a file cannot be read as a workbook; its reader knows the path. */
export type FileError =
  | { readonly kind: "missing" }
  | { readonly kind: "no-permission" }
  /** Another program holds it. */
  | { readonly kind: "in-use" }
  | { readonly kind: "folder" }
  /** The file system's or the reader's own words, for whoever looks into it. */
  | { readonly kind: "unreadable"; readonly detail: string }
  /** `old-excel`: a binary .xls or .et, which only Excel or WPS can convert. */
  | { readonly kind: "not-a-workbook"; readonly found: "empty" | "old-excel" | "other" }
  | { readonly kind: "encrypted" };
