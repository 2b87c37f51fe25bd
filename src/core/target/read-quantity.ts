import { chooseOperator } from "./choose-operator";
import { closingVerbs } from "./lead-words";
import { operatorSuffixes } from "./operator-words";
import type { OperatorSuffix } from "./operator-words";
import { flagsWhere } from "./parsed-body";
import type { BodyOf } from "./parsed-body";
import { measureAt } from "./read-measure";
import type { MeasureReading } from "./read-measure";
import { perAt } from "./read-per";
import type { PerReading } from "./read-per";
import { readPrefix } from "./read-prefix";
import type { Prefix } from "./read-prefix";
import type { Dimension, Measure, MeasuredTarget, TargetFlag } from "./target-value";

interface Ending {
  readonly suffix: OperatorSuffix | null;
  readonly approximate: boolean;
  readonly notes: readonly string[];
  readonly end: number;
}

const closers: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["【", "】"],
]);

const noteAt = (text: string, at: number): string | null => {
  const close = closers.get(text.charAt(at));
  if (close === undefined) return null;
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text.charAt(end) === text.charAt(at)) depth++;
    if (text.charAt(end) === close && --depth === 0) return text.slice(at, end + 1);
  }
  return null;
};

const nextEnding = (text: string, ending: Ending): Ending | null => {
  const at = ending.end;
  const suffix = operatorSuffixes.find((candidate) => text.startsWith(candidate.text, at));
  if (suffix !== undefined) {
    if (suffix.op !== null && ending.suffix !== null) return null;
    const end = at + suffix.text.length;
    return suffix.op === null ? { ...ending, approximate: true, end } : { ...ending, suffix, end };
  }
  const note = noteAt(text, at);
  if (note !== null) return { ...ending, notes: [...ending.notes, note.slice(1, -1)], end: at + note.length };
  const verb = closingVerbs.find((candidate) => text.startsWith(candidate, at));
  return verb === undefined ? null : { ...ending, end: at + verb.length };
};

const maxEndings = 5;

/** Suffix, notes and closing verbs up to the end of the text; null when something else is left over. */
const readEnding = (text: string, from: number): Ending | null => {
  let ending: Ending = { suffix: null, approximate: false, notes: [], end: from };
  for (let count = 0; count <= maxEndings && ending.end < text.length; count++) {
    const next = nextEnding(text, ending);
    if (next === null) return null;
    ending = next;
  }
  return ending.end === text.length ? ending : null;
};

const flagOrder = [
  "scale-without-unit",
  "no-unit",
  "unit-ambiguous",
  "unit-alias",
  "unit-unknown",
  "approx",
  "thousand-sep",
  "cn-numeral",
  "range-reversed",
  "range-with-op",
  "scaled",
] as const;

interface Parts {
  readonly prefix: Prefix;
  readonly measure: MeasureReading;
  readonly per: PerReading | null;
  readonly ending: Ending;
}

const writingFlags = (parts: Parts, isRange: boolean): readonly TargetFlag[] => {
  const { prefix, measure, per, ending } = parts;
  const symbols = prefix.operators.some((word) => !word.weak && word.op !== "=");
  return flagsWhere(
    {
      "scale-without-unit": measure.scale !== null,
      "no-unit": measure.unitText === "" && measure.scale === null,
      "unit-ambiguous": measure.unit?.ambiguous === true,
      "unit-alias": measure.unit?.form === "variant" || per?.variant === true,
      "unit-unknown": measure.unitText !== "" && measure.unitText !== ":" && measure.unit === null,
      approx: prefix.approximate || measure.approximate || ending.approximate,
      "thousand-sep": measure.forms.includes("thousand-sep"),
      "cn-numeral": measure.forms.includes("chinese"),
      "range-reversed": isRange && measure.second !== undefined && measure.amount > measure.second,
      "range-with-op": isRange && (symbols || ending.suffix?.text.endsWith("上") === true),
      scaled: measure.scaled,
    },
    flagOrder,
  );
};

const dimensionOf = (measure: MeasureReading, per: string): Pick<Measure, "dim" | "factor"> => {
  const { unit } = measure;
  if (unit === null) return {};
  if (unit.dim === null) return { factor: unit.factor };
  return { dim: unit.dim === "money" && per !== "" ? "unitPrice" : unit.dim, factor: unit.factor };
};

type MeasuredBody = BodyOf<MeasuredTarget>;

const assemble = (parts: Parts): MeasuredBody => {
  const { prefix, measure, ending } = parts;
  const { second } = measure;
  const per = [...prefix.per, ...(parts.per === null ? [] : [parts.per.per])].join("·");
  const chosen = chooseOperator(prefix.operators, ending.suffix);
  const note = [prefix.lead, ...ending.notes].filter((text) => text !== "").join(";");
  const body = (isRange: boolean) => ({
    opSource: isRange && chosen.op === null ? null : chosen.opSource,
    amount: measure.amount,
    ...(measure.unitText === "" ? {} : { unit: measure.unit?.unit ?? measure.unitText, unitText: measure.unitText }),
    ...dimensionOf(measure, per),
    ...(per === "" ? {} : { per }),
    ...(note === "" ? {} : { note }),
    ...(measure.scale === null ? {} : { scale: measure.scale }),
    flags: [...chosen.flags, ...writingFlags(parts, isRange)],
  });
  const both = second === undefined ? {} : { second };
  if (chosen.op === "±") return { kind: "tolerance", op: "±", ...both, ...body(false) };
  if (second !== undefined && measure.unitText !== ":") return { kind: "range", op: "between", upper: second, ...body(true) };
  return { kind: "quantity", op: chosen.op, ...both, ...body(false) };
};

const countedDims: readonly (Dimension | undefined | null)[] = ["count", "people", "times", "area", "length", "weight", "volume"];
const noun = /^(?![余多来几每前后内及以之左上])\p{Script=Han}{1,8}/u;

/** What is counted, behind the unit: ≥12个乡镇, 10家企业. Numerals in words need no noun behind them: 一次性 is no 一次. */
const withNoun = (text: string, { prefix, measure }: Pick<Parts, "prefix" | "measure">): Pick<Parts, "measure" | "ending"> | null => {
  const counts = measure.unit !== null && countedDims.includes(measure.unit.dim) && !measure.forms.includes("chinese");
  // Other words in front, as in 至少全年完成2次宣传, make the text a sentence and no plain quantity.
  if (!counts || !prefix.onlyCompares) return null;
  const longest = noun.exec(text.slice(measure.end))?.[0].length ?? 0;
  for (let length = 1; length <= longest; length++) {
    const end = measure.end + length;
    const ending = readEnding(text, end);
    if (ending !== null) return { measure: { ...measure, unitText: measure.unitText + text.slice(measure.end, end), end }, ending };
  }
  return null;
};

/** A whole cleaned text that is a quantity, range, proportion or tolerance (handbook 4.2 `value`); null when anything is left over. */
export const readQuantity = (text: string): MeasuredBody | null => {
  const prefix = readPrefix(text);
  const measure = measureAt(text, prefix.end, prefix.operators.length > 0);
  if (measure === null) return null;
  const per = perAt(text, measure.end);
  const ending = readEnding(text, per?.end ?? measure.end);
  if (ending !== null) return assemble({ prefix, measure, per, ending });
  const named = per === null ? withNoun(text, { prefix, measure }) : null;
  return named === null ? null : assemble({ prefix, per, ...named });
};
