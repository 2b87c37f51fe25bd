import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Han characters and what is printed between them: 、。「」（）：，. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node);

/** The Chinese strings, template parts and JSX texts of a source; comments and patterns are nobody's words. */
export const chineseLiterals = (file: string, source: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node) && CHINESE.test(node.text)) found.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
};

const root = path.resolve(__dirname, "../../..");

/** What of each file under `src` is Chinese, by the file's path from the project's folder; files without are left out. */
export const chineseFiles = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `src/${file.replaceAll(path.sep, "/")}`)
      .sort()
      .map((file) => [file, chineseLiterals(file, readFileSync(path.join(root, file), "utf8"))] as const)
      .filter(([, literals]) => literals.length > 0),
  );
