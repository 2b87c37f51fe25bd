import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPlainSheets } from "../../../src/workbench/xlsx";

// Writes the workbooks that the workbench page opens from the fixtures: `npm run books`.
const root = join(__dirname, "../../..");

async function write(): Promise<void> {
  for (const name of ["seed", "seed-stacked"]) {
    const sheets = await readPlainSheets(join(root, `test/fixtures/${name}.xlsx`));
    writeFileSync(join(root, `src/entry/workbench-books/${name}.json`), `${JSON.stringify(sheets)}\n`);
  }
}

void write();
