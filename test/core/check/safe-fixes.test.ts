import { readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../../src/core/check/check-workbook";
import type { CellEdit } from "../../../src/core/edits/cell-edit";
import type { Finding } from "../../../src/core/lint/finding";
import { allRules } from "../../../src/core/rules";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import { defaultSettings } from "../../../src/core/lint/settings";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { readWorkbook } from "../../../src/host/file/read-workbook";

const safeEdits = (findings: readonly Finding[]): readonly CellEdit[] => {
  const edits = new Map<string, CellEdit>();
  for (const edit of findings
    .flatMap(({ fixes }) => fixes.filter(({ safety, structural }) => safety === "safe" && !structural?.length).slice(0, 1))
    .flatMap((fix) => fix.edits)) {
    const key = `${edit.sheet}!${edit.at.row},${edit.at.column}`;
    if (!edits.has(key)) edits.set(key, edit);
  }
  return [...edits.values()];
};

/** The sheet after the edits; an edit whose cell does not read `was` fails the test. */
const apply = (sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot => {
  const own = edits.filter((edit) => edit.sheet === sheet.name);
  const text = sheet.text.map((row) => [...row]);
  for (const { at, was, text: now } of own) {
    const row = text[at.row - sheet.origin.row] ?? [];
    expect(row[at.column - sheet.origin.column] ?? "").toBe(was);
    row[at.column - sheet.origin.column] = now;
  }
  return own.length === 0 ? sheet : { ...sheet, text, values: text, formats: [], formulas: [] };
};

const settle = (sheets: readonly SheetSnapshot[], rounds = 10): readonly SheetSnapshot[] => {
  const edits = safeEdits(checkWorkbook(sheets).findings);
  if (edits.length === 0 || rounds === 0) return sheets;
  return settle(
    sheets.map((sheet) => apply(sheet, edits)),
    rounds - 1,
  );
};

const keys = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ ruleId, sheet, indicator }) => `${ruleId} ${sheet} ${indicator}`);

const expectSettled = (sheets: readonly SheetSnapshot[]): void => {
  const before = keys(checkWorkbook(sheets).findings);
  const after = checkWorkbook(settle(sheets)).findings;
  expect(safeEdits(after)).toEqual([]);
  expect(keys(after).filter((key) => !before.includes(key))).toEqual([]);
};

describe("all safe fixes together", () => {
  it.each(["seed.xlsx", "seed-stacked.xlsx"])("%s: none is left, and nothing new is found", async (file) => {
    const read = await readWorkbook(new Uint8Array(readFileSync(path.resolve(__dirname, "../../fixtures", file))));
    expectSettled(read.ok ? read.value : []);
  });

  it.each(allRules.flatMap((rule) => rule.examples.bad.map((example, number) => [`${rule.id} #${number + 1}`, example] as const)))(
    "%s: none is left, and nothing new is found",
    (_name, example) => {
      expectSettled([exampleSheet(example)]);
    },
  );

  it("are settled by their rules alone: every safe fix silences the rule that offers it", () => {
    for (const rule of allRules) {
      for (const example of rule.examples.bad) {
        const sheets = [exampleSheet(example)];
        const own = (book: readonly SheetSnapshot[]) =>
          checkWorkbook(book, { ...defaultSettings, rules: { [rule.id]: "on" } }).findings.filter(({ ruleId }) => ruleId === rule.id);
        const edits = safeEdits(own(sheets));
        if (edits.length === 0) continue;
        expect([rule.id, own(sheets.map((sheet) => apply(sheet, edits))).length < own(sheets).length]).toEqual([rule.id, true]);
      }
    }
  });
});
