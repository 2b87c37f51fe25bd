import ExcelJS from "exceljs";

/** A workbook file of sheets given as rows of texts. */
export const workbookBytes = async (sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
