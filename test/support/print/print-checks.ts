import { toA1 } from "../../../src/core/sheet/a1";
import type { SheetSpec, SpecCell } from "../../../src/core/sheet-spec/sheet-spec";
import { styleAt } from "../spec-text";
import { bare, type PrintedPage } from "./soffice";

const A4 = { width: 595.3, height: 841.9 } as const;

const isA4 = ({ width, height }: PrintedPage): boolean => Math.abs(width - A4.width) < 1 && Math.abs(height - A4.height) < 1;

const printedText = (spec: SheetSpec, cell: SpecCell): string => {
  const { content } = cell;
  if (typeof content === "object") return "";
  return typeof content === "number" && styleAt(spec, cell).format === "0.00" ? content.toFixed(2) : String(content);
};

/** The labels that the pages repeat. */
const titleTexts = (spec: SheetSpec): readonly string[] => {
  const { titleRows } = spec.print;
  return titleRows
    ? spec.cells.filter(({ row }) => row >= titleRows.first && row <= titleRows.last).map((cell) => bare(printedText(spec, cell)))
    : [];
};

/** What is wrong with the printed pages of a sheet, each said in a line; every page is A4, starts under the header labels, and no text is missing. */
export const printProblems = (spec: SheetSpec, pages: readonly PrintedPage[]): readonly string[] => {
  const text = pages.map((page) => page.text).join("");
  return [
    ...(pages.length === 0 ? ["nothing was printed"] : []),
    ...pages.flatMap((page, index) => (isA4(page) ? [] : [`page ${index + 1} is ${page.width}×${page.height} pt`])),
    ...pages.flatMap((page, index) =>
      titleTexts(spec)
        .filter((label) => !page.text.includes(label))
        .map((label) => `page ${index + 1} lacks ${label}`),
    ),
    ...spec.cells
      .filter((cell) => !text.includes(bare(printedText(spec, cell))))
      .map((cell) => `${toA1(cell)} is not printed whole: ${printedText(spec, cell)}`),
  ];
};
