import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../..");
const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");

interface Step {
  readonly file: string;
  /** Names and texts that stand in the file. */
  readonly names: readonly string[];
}

interface Recipe {
  readonly title: string;
  /** Names that stand in the steps' files and in no other file of src. */
  readonly example: readonly string[];
  readonly steps: readonly Step[];
}

const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/gu)].flatMap(([, inside]) => inside ?? []);

const stepOf = (line: string): readonly Step[] => {
  const [, file, rest] = /^- `([^`]+)`: (.*)$/u.exec(line) ?? [];
  return file === undefined || rest === undefined ? [] : [{ file, names: quoted(/\(([^()]*)\)$/u.exec(rest)?.[1] ?? "") }];
};

const recipeOf = (section: string): Recipe => {
  const lines = section.split("\n");
  const example = lines.find((line) => line.startsWith("Example: "));
  return { title: lines[0] ?? "", example: quoted(example ?? ""), steps: lines.flatMap(stepOf) };
};

const guide = textOf("CONTRIBUTING.md");
const recipes = (guide.split("\n## What a change takes\n")[1]?.split("\n## ")[0] ?? "").split("\n### ").slice(1).map(recipeOf);

/** The identifiers and texts of a file; what only a comment says does not count. */
const wordsOf = (file: string): ReadonlySet<string> => {
  const words = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) words.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest));
  return words;
};

const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => `src/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\.tsx?$/u.test(file));

describe("CONTRIBUTING.md", () => {
  it("says what each kind of change takes", () => {
    expect(recipes.map(({ title, steps }) => `${title}: ${steps.length}`)).toEqual([
      "A rule: 2",
      "A threshold: 3",
      "A column of the indicators: 3",
      "A layout: 3",
      "A template: 2",
      "A report of the reviewer: 2",
      "A view of the pane: 2",
      "A field of the head: 3",
      "An act of the user: 3",
      "A choice in 设置: 4",
    ]);
  });

  it.each(recipes.flatMap(({ title, steps }) => steps.map((step) => ({ title, ...step }))))("$title: $file has $names", ({ file, names }) => {
    const words = wordsOf(file);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !words.has(name))).toEqual([]);
  });

  it.each(recipes.filter(({ example }) => example.length > 0))("$title: $example stand in no other file", ({ example, steps }) => {
    const found = sources.filter((file) => example.some((name) => textOf(file).includes(name) && wordsOf(file).has(name)));
    expect(found.sort()).toEqual(steps.map(({ file }) => file).sort());
  });

  it("names files and commands that exist", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
    const files = quoted(guide).filter((name) => /^(?:src|test|docs)\/|^[A-Z]+\.md$/u.test(name));
    const commands = quoted(guide).flatMap((name) => /^npm (?:run )?([a-z:0-9-]+)/u.exec(name)?.[1] ?? []);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
    expect([files.length > 20, commands.length > 10]).toEqual([true, true]);
  });
});
