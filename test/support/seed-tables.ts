import { readFileSync } from "node:fs";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { parseWorkbook } from "../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../src/core/table/model/target-table";
import { readWorkbook } from "../../src/host/file/read-workbook";

export type SeedFile = "seed" | "seed-stacked";

/** The sheets of a seed workbook, read by the file host. */
export const seedSheets = async (file: SeedFile = "seed"): Promise<readonly SheetSnapshot[]> => {
  const read = await readWorkbook(readFileSync(`test/fixtures/${file}.xlsx`));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

export const seedTables = async (file: SeedFile = "seed"): Promise<readonly TargetTable[]> => parseWorkbook(await seedSheets(file)).tables;
