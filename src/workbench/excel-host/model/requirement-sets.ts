/** Which Office.js sets the host claims, as `{ excelapi: "1.17", … }` in lower case. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What the library's build for the web knows, and the sets beside it. */
export const currentExcel: RequirementSets = {
  excelapi: "1.17",
  ribbonapi: "1.1",
  dialogapi: "1.2",
  sharedruntime: "1.1",
  identityapi: "1.3",
};
