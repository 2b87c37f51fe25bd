import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { cutTexts } from "./needed-heights";
import { printProblems } from "./print-checks";
import { printedSheets } from "./printed-sheets";
import { convertToPdf, pagesOf, picture } from "./soffice";
import { writeSpecs } from "./spec-workbook";

const root = path.resolve(__dirname, "../../..");
const folder = path.join(root, "test-results/print");
const images = path.join(root, "docs/images");

/** The sheets whose first page is kept as a picture. */
const SHOWN = { "template-tj-2023.png": "tj-2023-repair", "template-mof-101.png": "mof-101-repair" } as const;

/**
 * Prints every template through LibreOffice, says what is cut or missing on paper (exit code 1), and renews the pictures of the manual.
 * Needs soffice, pdfinfo, pdftotext, pdftoppm and Noto Serif CJK; not part of `npm test`.
 */
const main = async (): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const specs = printedSheets();
  const books = [...specs.keys()].map((name) => path.join(folder, `${name}.xlsx`));
  for (const [name, spec] of specs) await writeSpecs(path.join(folder, `${name}.xlsx`), new Map([["项目表", spec]]));
  convertToPdf(books, folder);

  const printed = [...specs].map(([name, spec]) => ({ name, spec, pages: pagesOf(path.join(folder, `${name}.pdf`)) }));
  const problems = printed.flatMap(({ name, spec, pages }) => printProblems(spec, pages).map((problem) => `${name}: ${problem}`));
  const { measured, cuts } = await cutTexts(specs, folder);
  for (const problem of problems) console.log(problem);
  for (const { file, at, has, needs } of cuts) console.log(`${file}: ${at} is cut, it has ${has} pt and needs ${needs} pt`);

  mkdirSync(images, { recursive: true });
  for (const [png, name] of Object.entries(SHOWN)) picture(path.join(folder, `${name}.pdf`), path.join(images, png), 1000);

  const texts = [...specs.values()].reduce((sum, { cells }) => sum + cells.length, 0);
  const pages = printed.reduce((sum, one) => sum + one.pages.length, 0);
  const several = printed.filter((one) => one.pages.length > 1).length;
  console.log(
    `${specs.size} sheets, ${pages} pages (${several} sheets have several), ${texts} cells; ${problems.length} problems, ${measured} texts measured, ${cuts.length} cut`,
  );
  process.exitCode = problems.length + cuts.length > 0 ? 1 : 0;
};

void main();
