import { execFileSync } from "node:child_process";
import path from "node:path";

const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, [...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 256 * 1024 * 1024 });

/** Prints files to PDF in the folder; LibreOffice keeps its profile there too, so a running one does not disturb. */
export const convertToPdf = (files: readonly string[], folder: string): void => {
  const profile = `-env:UserInstallation=file://${path.join(path.resolve(folder), ".profile")}`;
  run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
};

export interface PrintedPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Without white space, in the order in which the cells are drawn. */
  readonly text: string;
}

/** Text as it can be compared: without white space, compatibility forms resolved. */
export const bare = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** The pages of a PDF file; needs pdfinfo and pdftotext. */
export const pagesOf = (pdf: string): readonly PrintedPage[] => {
  const sizes = [...run("pdfinfo", ["-f", "1", "-l", "9999", pdf]).matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm)];
  const texts = run("pdftotext", ["-raw", "-enc", "UTF-8", pdf, "-"]).split("\f");
  return sizes.map(([, width, height], index) => ({ width: Number(width), height: Number(height), text: bare(texts[index] ?? "") }));
};

/** Height in points from the top of the first line to the foot of the last, page by page. */
export const textHeights = (pdf: string): readonly number[] =>
  run("pdftotext", ["-bbox", "-enc", "UTF-8", pdf, "-"])
    .split("<page ")
    .slice(1)
    .map((page) => {
      const words = [...page.matchAll(/<word [^>]*yMin="([\d.]+)"[^>]*yMax="([\d.]+)"/g)];
      return Math.max(...words.map(([, , foot]) => Number(foot))) - Math.min(...words.map(([, top]) => Number(top)));
    });

/** Page 1 of a PDF file as a PNG of that width in pixels; `page` for another one. */
export const picture = (pdf: string, png: string, width: number, page = 1): void => {
  const options = ["-png", "-singlefile", "-f", String(page), "-l", String(page), "-scale-to-x", String(width), "-scale-to-y", "-1"];
  run("pdftoppm", [...options, pdf, png.replace(/\.png$/, "")]);
};
