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
const offering = table.filter(([, { fixes }]) => fixes !== undefined);
/** Rules that name others, with the names. */
const yielding = allRules.flatMap(({ id, yieldsTo }) => (yieldsTo ? [[id, yieldsTo] as const] : []));
const groups = [...new Set(allRules.flatMap(({ group }) => group ?? []))];
const optionNames = allRules.flatMap(({ options = {} }) => Object.keys(options));
const filesOf = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder)).map((file) => file.replace(/(\.test)?\.ts$/, ""));

describe("the rule book", () => {
  it("holds every file that defines a rule, once, under the id that the file is called by", () => {
    const defining = readdirSync(path.join(root, "src/core/rules"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && readFileSync(path.join(root, "src/core/rules", file), "utf8").includes("defineRule("))
      .map((file) => file.replaceAll(path.sep, "/").replace(/\.ts$/, ""));
    expect(allRules.map(({ family, id }) => `${family}/${id}`).sort()).toEqual(defining.sort());
  });

  it.each(yielding)("%s yields to rules of the book, to none twice and not to itself", (id, named) => {
    expect(named.filter((other) => other === id || !allRules.some((rule) => rule.id === other))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it("no rule yields to one that yields to it, not by way of others either", () => {
    const next = new Map(yielding);
    const circleFrom = (id: string, way: readonly string[] = []): readonly string[] =>
      way.includes(id) ? [...way, id] : (next.get(id) ?? []).flatMap((other) => circleFrom(other, [...way, id]));
    expect(yielding.flatMap(([id]) => circleFrom(id))).toEqual([]);
  });

  it.each(groups)("the group %s has at least two rules, and they speak of the same kind of place", (group) => {
    const members = allRules.filter((rule) => rule.group === group);
    expect(members.length).toBeGreaterThan(1);
    expect(new Set(members.map(({ scope }) => scope)).size).toBe(1);
  });

  it("an option belongs to one rule, and its default is within its range", () => {
    expect(optionNames.filter((name, index) => optionNames.indexOf(name) !== index)).toEqual([]);
    for (const option of allRules.flatMap(({ options = {} }) => Object.values(options))) {
      expect(option.default).toBeGreaterThanOrEqual(option.min);
      expect(option.default).toBeLessThanOrEqual(option.max);
      if (option.whole) expect(Number.isInteger(option.default)).toBe(true);
    }
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

  it.each(offering)("%s says that it offers fixes, and its test shows what the fix writes", (id, rule) => {
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
