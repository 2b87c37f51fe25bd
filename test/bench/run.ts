import { readFileSync } from "node:fs";
import path from "node:path";
import { lintTable, lintWorkbook } from "../../src/core/lint/lint";
import { defaultSettings } from "../../src/core/lint/settings";
import { allRules } from "../../src/core/rules";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { parseWorkbook } from "../../src/core/table/read/parse-workbook";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { benchManyProjects } from "./many-projects";

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const timed = (work: () => unknown, runs: number): number =>
  median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );

const line = (what: string, milliseconds: number, goal = ""): void =>
  console.log(`${what.padEnd(44)} ${milliseconds.toFixed(2).padStart(9)} ms  ${goal}`);

const main = async (): Promise<void> => {
  const read = await readWorkbook(new Uint8Array(readFileSync(path.resolve(__dirname, "../fixtures/seed.xlsx"))));
  if (!read.ok) throw new Error("seed.xlsx is not readable");
  const sheets = read.value;
  const check = (book: readonly SheetSnapshot[]): void => {
    const { tables } = parseWorkbook(book);
    for (const table of tables) lintTable(table, allRules, defaultSettings);
    lintWorkbook(tables, allRules, defaultSettings);
  };
  timed(() => check(sheets), 50);
  line(
    "four seed tables, parsed and checked (warm)",
    timed(() => check(sheets), 50),
    "goal ≤ 5",
  );
  line(
    "  of it parsing",
    timed(() => parseWorkbook(sheets), 50),
  );

  const many = Array.from({ length: 1000 }, (_value, number) => ({
    ...(sheets[number % sheets.length] ?? sheets[0]),
    name: `表${number + 1}`,
  })).filter((sheet): sheet is SheetSnapshot => "text" in sheet);
  const thousand = timed(() => check(many), 3);
  line("1,000 tables in memory", thousand, `${Math.round(1_000_000 / thousand)} tables/s`);

  const { tables } = parseWorkbook(sheets);
  const edited = sheets[0];
  if (edited) {
    line(
      "re-check of T1 after one edit",
      timed(() => {
        const [table] = parseWorkbook([edited]).tables;
        if (table) lintTable(table, allRules, defaultSettings);
        lintWorkbook(tables, allRules, defaultSettings);
      }, 50),
      "goal ≤ 2",
    );
  }
  console.log("\nby family, four tables:");
  for (const family of new Set(allRules.map((rule) => rule.family))) {
    const rules = allRules.filter((rule) => rule.family === family);
    line(
      `  ${family} (${rules.length} rules)`,
      timed(() => {
        for (const table of tables) lintTable(table, rules, defaultSettings);
        lintWorkbook(tables, rules, defaultSettings);
      }, 30),
    );
  }
  console.log("\n批量新建, real office.js over the headless workbook:");
  await benchManyProjects();
  // The workbook's engine keeps timers running.
  process.exit(0);
};

void main();
