import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPlainSheets } from "../office/plain-sheets";

// Writes the workbooks of the workbench page from the fixtures: `npx tsx test/support/workbench/write-books.ts`.
const root = join(__dirname, "../../..");

async function write(): Promise<void> {
  for (const name of ["seed", "seed-stacked"]) {
    const sheets = await readPlainSheets(join(root, `test/fixtures/${name}.xlsx`));
    writeFileSync(join(root, `src/workbench/page/books/${name}.json`), `${JSON.stringify(sheets)}\n`);
  }
}

void write();
