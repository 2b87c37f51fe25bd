import { readFileSync } from "node:fs";
import path from "node:path";
import { checkSteps } from "../../src/core/check/check-steps";
import { checkWorkbook } from "../../src/core/check/check-workbook";
import { defaultSettings } from "../../src/core/lint/settings";
import { complete } from "../../src/core/result/steps";
import { allRules } from "../../src/core/rules";
import { parseWorkbook } from "../../src/core/table/read/parse-workbook";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { benchManyProjects } from "./many-projects";
import { repeated, withOwnNames } from "./many-tables";
import { printRuleCosts } from "./rule-costs";

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
  const many = repeated(sheets, 1000);
  const manyNames = withOwnNames(many);
  if (process.argv.includes("--rules")) {
    printRuleCosts([
      { title: "four seed tables", sheets, runs: 20 },
      { title: "1,000 tables", sheets: many, runs: 1 },
      { title: "1,000, own names", sheets: manyNames, runs: 1 },
    ]);
    return;
  }
  const check = (): unknown => checkWorkbook(sheets);
  timed(check, 50);
  line("four seed tables, parsed and checked (warm)", timed(check, 50), "goal ≤ 5");
  line(
    "  of it parsing",
    timed(() => parseWorkbook(sheets), 50),
  );
  for (const [what, book] of [
    ["1,000 tables in memory", many],
    ["1,000 tables, no indicator named twice", manyNames],
  ] as const) {
    const thousand = timed(() => checkWorkbook(book), 3);
    line(what, thousand, `${Math.round(1_000_000 / thousand)} tables/s`);
  }
  const recheck = (book: typeof sheets, runs: number): number => {
    const known = checkWorkbook(book);
    return timed(() => complete(checkSteps(book.slice(0, 1), allRules, defaultSettings, known)), runs);
  };
  line("re-check of T1 after one edit", recheck(sheets, 50), "goal ≤ 2");
  line("re-check of one of 1,000 tables", recheck(many, 10));
  line("  where no indicator is named twice", recheck(manyNames, 10));
  console.log("\n批量新建, real office.js over the headless workbook:");
  await benchManyProjects();
  // The workbook's engine keeps timers running.
  process.exit(0);
};

void main();
