import { exampleSheet } from "../core/lint/example-sheet";
import { defaultSettings } from "../core/lint/settings";
import { ok } from "../core/result/result";
import { allRules } from "../core/rules";
import type { Outcome } from "../host/ports";
import { checkSheets } from "./parts/check-sheets";

/** One in so many rules lends the table of its fault. */
const EVERY = 12;

/** Checks small tables of the rule book's own while the user reads: what has run once runs several times faster at the first click. */
export const warmUp = async (): Outcome<void> => {
  const faulty = allRules.filter((_, index) => index % EVERY === 0).flatMap(({ examples }) => examples.bad.slice(0, 1));
  // What the first click runs is fetched first.
  await import("./validate");
  const checked = await checkSheets(
    faulty.map((example, index) => exampleSheet(example, `示例${index + 1}`)),
    allRules,
    defaultSettings,
  );
  return checked.ok ? ok(undefined) : checked;
};
