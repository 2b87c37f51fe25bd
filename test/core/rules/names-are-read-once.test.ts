import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const RULES = join(__dirname, "../../../src/core/rules");

/** Files whose own list of words is what they are about, each with its reason. Everybody else asks `indicator.named`. */
const OWN_LISTS: Readonly<Record<string, string>> = {
  "classification/parts/nearest-name.ts": "the name here is that of a 二级指标",
  "classification/parts/place-row.ts": "the name here is that of a 一级指标 or 二级指标",
  "classification/routine-management.ts": "the names of office routine are the rule",
  "direction/timeliness-rate-no-deadline.ts": "the words of a deadline are sought in all texts of the row",
  "parts/library-alternative.ts": "two names are compared without the words that all names share",
  "wording/term-inconsistent.ts": "the spellings of one name are what the rule compares",
  "workbook/same-name-unit-diff.ts": "a name that is nothing but words for counting names no thing",
  "wording/name-contains-value.ts": "a value written in a name is what the rule seeks, and takes out",
};

const files = readdirSync(RULES, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

const NAME = /\b(?:name|named\.(?:text|bare))\b/u;
const BY_PATTERN = ["test", "exec", "match", "matchAll", "replace", "replaceAll", "search", "split"];

const isPattern = (node: ts.Node | undefined): boolean =>
  node !== undefined && (ts.isRegularExpressionLiteral(node) || (ts.isIdentifier(node) && /^[A-Z][A-Z_]*$|^pattern$/u.test(node.text)));

/** Whether the call lets a pattern read a name: `PATTERN.test(name.text)` or `name.text.replace(PATTERN, "")`. */
const readsName = (call: ts.CallExpression, source: ts.SourceFile): boolean => {
  if (!ts.isPropertyAccessExpression(call.expression) || !BY_PATTERN.includes(call.expression.name.text)) return false;
  const { expression: owner } = call.expression;
  const [first] = call.arguments;
  const read = isPattern(owner) ? first : isPattern(first) ? owner : undefined;
  return read !== undefined && NAME.test(read.getText(source));
};

const takesNamesApart = (file: string): boolean => {
  const source = ts.createSourceFile(file, readFileSync(join(RULES, file), "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): boolean => (ts.isCallExpression(node) && readsName(node, source)) || ts.forEachChild(node, visit) === true;
  return visit(source);
};

it("no rule takes a name apart by patterns of its own, except where the list is the rule", () => {
  expect(files.filter(takesNamesApart).sort()).toEqual(Object.keys(OWN_LISTS).sort());
});
