import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AnyRule, Example } from "../../../src/core/lint/rule";
import { allRules } from "../../../src/core/rules";
import { ruleDocs } from "../../support/docs/rule-docs";
import { findingsOf } from "../../support/test-rule";

const root = path.resolve(__dirname, "../../..");
const table = allRules.map((rule) => [rule.id, rule] as const);
const examples = (kind: "good" | "bad"): readonly (readonly [string, AnyRule, Example])[] =>
  allRules.flatMap((rule) => rule.examples[kind].map((example, number) => [`${rule.id} #${number + 1}`, rule, example] as const));
const offering = table.filter(([, rule]) =>
  rule.examples.bad.some((example) => findingsOf(rule, { name: "bad", example }).some(({ fixes }) => fixes.length > 0)),
);
const filesOf = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder)).map((file) => file.replace(/(\.test)?\.ts$/, ""));

describe("the rule book", () => {
  it("has the handbook's 142 rules of families A–H and rule 151, ids unique", () => {
    const ids = allRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(143);
  });

  it.each(table)("%s has a file, a test and texts of its own", (id, rule) => {
    expect(filesOf(`src/core/rules/${rule.family}`)).toContain(id);
    expect(filesOf(`test/core/rules/${rule.family}`)).toContain(id);
    expect(rule.title).not.toBe("");
    expect(rule.why).not.toBe("");
    expect(Object.keys(rule.messages).length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
  });

  it.each(examples("bad"))("%s: the bad example is found, its message complete", (_name, rule, example) => {
    const findings = findingsOf(rule, { name: "bad", example });
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings) expect(message).not.toMatch(/\{\w+\}/);
  });

  it.each(examples("good"))("%s: the good example is left in peace", (_name, rule, example) => {
    expect(findingsOf(rule, { name: "good", example })).toEqual([]);
  });

  it.each(offering)("%s offers a fix, and its test shows what the fix writes", (id, rule) => {
    const own = readFileSync(path.join(root, `test/core/rules/${rule.family}/${id}.test.ts`), "utf8");
    expect(own).toMatch(/\bfixes: \[\s*"/);
  });

  it("has pages as the generator would write them now (npm run docs)", () => {
    const folder = path.join(root, "docs/rules");
    const pages = ruleDocs();
    expect(existsSync(folder) ? [...readdirSync(folder)].sort() : []).toEqual([...pages.keys()].sort());
    for (const [file, text] of pages) expect(readFileSync(path.join(folder, file), "utf8")).toBe(text);
  });
});
