import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ruleDocs } from "./rule-docs";
import { structurePicture } from "./structure-picture";

const docs = path.resolve(__dirname, "../../../docs");

const writeRulePages = (): void => {
  const folder = path.join(docs, "rules");
  const pages = ruleDocs();
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(path.join(folder, file));
  for (const [file, text] of pages) writeFileSync(path.join(folder, file), text);
  console.log(`docs/rules: ${pages.size} pages`);
};

const writeStructure = async (): Promise<void> => {
  writeFileSync(path.join(docs, "structure.svg"), await structurePicture());
  console.log("docs/structure.svg");
};

writeRulePages();
void writeStructure();
