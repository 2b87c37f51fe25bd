import { parseEntry } from "../engine/model/parse-entry";
import type { RunningOffice } from "./start-office";

/** Types a text into a cell as a person does: Excel makes of it what the cell's format allows, `10-15` a date where it is not text. */
export const typeEntry = ({ engine, host }: RunningOffice, name: string, row: number, column: number, text: string): void => {
  const sheet = engine.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const area = { row, column, rowCount: 1, columnCount: 1 };
  const format = sheet.read(area)[0]?.[0]?.style.numberFormat ?? "General";
  sheet.write(area, [[parseEntry(text, format, host.year)]]);
};
