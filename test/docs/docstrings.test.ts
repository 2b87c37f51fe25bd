import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const SRC = join(__dirname, "../../src");

const sources = ["core", "host", "app"].flatMap((room) =>
  readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => `${room}/${file.replaceAll("\\", "/")}`),
);

const isFunction = (node: ts.Node | undefined): boolean =>
  node !== undefined && (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node));

/** The names of the functions that the statement exports. */
const exportedFunctions = (statement: ts.Statement): readonly string[] => {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? ""];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    isFunction(initializer) && ts.isIdentifier(name) ? name.text : [],
  );
};

/** Functions without a docstring; of an overloaded one the first form says it. */
const undocumented = (file: string): readonly string[] => {
  const source = ts.createSourceFile(file, readFileSync(join(SRC, file), "utf8"), ts.ScriptTarget.Latest, true);
  const told = new Set<string>();
  return source.statements.flatMap((statement) => {
    const names = exportedFunctions(statement);
    const isTold = ts.getJSDocCommentsAndTags(statement).length > 0;
    return names.flatMap((name) => {
      if (isTold) told.add(name);
      return told.has(name) ? [] : [`${file}: ${name}`];
    });
  });
};

it("every exported function of core, host and app says what comes in and what comes out", () => {
  expect(sources.length).toBeGreaterThan(400);
  expect(sources.flatMap(undocumented)).toEqual([]);
});
