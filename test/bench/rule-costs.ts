import { checkWorkbook } from "../../src/core/check/check-workbook";
import type { AnyRule, Rule, Scope } from "../../src/core/lint/rule";
import { defaultSettings } from "../../src/core/lint/settings";
import { allRules } from "../../src/core/rules";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";

/** The rule with a clock that runs while it works, not while others do. */
const clocked = <S extends Scope>(rule: Rule<S>, spend: (milliseconds: number) => void): Rule<S> => ({
  ...rule,
  *check(subject, options) {
    let start = performance.now();
    for (const report of rule.check(subject, options)) {
      spend(performance.now() - start);
      yield report;
      start = performance.now();
    }
    spend(performance.now() - start);
  },
});

const clockedRule = (rule: AnyRule, spend: (milliseconds: number) => void): AnyRule => {
  switch (rule.scope) {
    case "indicator":
      return clocked(rule, spend);
    case "table":
      return clocked(rule, spend);
    case "workbook":
      return clocked(rule, spend);
  }
};

/** Milliseconds each rule spends on one check of the book, the mean of `runs` after as many to warm up. */
const costs = (book: readonly SheetSnapshot[], runs: number): ReadonlyMap<string, number> => {
  const spent = new Map(allRules.map(({ id }) => [id, 0]));
  let warm = false;
  const rules = allRules.map((rule) =>
    clockedRule(rule, (milliseconds) => {
      if (warm) spent.set(rule.id, (spent.get(rule.id) ?? 0) + milliseconds / runs);
    }),
  );
  const check = (): void => void checkWorkbook(book, defaultSettings, rules);
  for (let run = 0; run < runs; run += 1) check();
  warm = true;
  for (let run = 0; run < runs; run += 1) check();
  return spent;
};

const cell = (milliseconds: number, all: number): string =>
  `${milliseconds.toFixed(2).padStart(9)} ms ${((milliseconds / all) * 100).toFixed(1).padStart(5)} %`;

export interface Book {
  readonly title: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly runs: number;
}

/** Prints what each rule costs in each book, in ms and as a share of all rules there; dearest in the last book first. */
export const printRuleCosts = (books: readonly Book[]): void => {
  const measured = books.map(({ sheets, runs }) => costs(sheets, runs));
  const totals = measured.map((spent) => [...spent.values()].reduce((sum, one) => sum + one, 0));
  const last = measured.at(-1);
  const line = (name: string, cells: readonly string[]): void => console.log(`${name.padEnd(36)} ${cells.join("  ")}`);
  line(
    "what each rule costs",
    books.map(({ title }) => title.padStart(20)),
  );
  for (const { id } of [...allRules].sort((a, b) => (last?.get(b.id) ?? 0) - (last?.get(a.id) ?? 0)))
    line(
      id,
      measured.map((spent, index) => cell(spent.get(id) ?? 0, totals[index] ?? 1)),
    );
  line(
    "all rules",
    totals.map((total) => cell(total, total)),
  );
};
