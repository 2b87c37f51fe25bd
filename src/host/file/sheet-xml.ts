import type { CellRange } from "../../core/sheet/cell-ref";
import { rangeFromA1 } from "../../core/sheet/a1";
import type { WorkbookParts } from "./open-package";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decode = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

const attribute = (tag: string, name: string): string | undefined => {
  const [, , value] = new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`).exec(tag) ?? [];
  return value === undefined ? undefined : decode(value);
};

const tags = (xml: string, name: string): readonly string[] => xml.match(new RegExp(`<${name}\\s[^>]*>`, "g")) ?? [];

/** Path of each sheet's part by the sheet's name. */
export const sheetPaths = (parts: WorkbookParts): ReadonlyMap<string, string> => {
  const targets = new Map(
    tags(parts.get("xl/_rels/workbook.xml.rels") ?? "", "Relationship").map(
      (tag) => [attribute(tag, "Id"), attribute(tag, "Target")] as const,
    ),
  );
  return new Map(
    tags(parts.get("xl/workbook.xml") ?? "", "sheet").flatMap((tag) => {
      const [name, target] = [attribute(tag, "name"), targets.get(attribute(tag, "\\w+:id"))];
      if (name === undefined || target === undefined) return [];
      return [[name, target.startsWith("/") ? target.slice(1) : `xl/${target}`] as const];
    }),
  );
};

/** The merged ranges of a sheet's part: exceljs needs time quadratic in them. */
export const mergesOf = (sheetXml: string): readonly CellRange[] =>
  tags(sheetXml, "mergeCell").flatMap((tag) => rangeFromA1(attribute(tag, "ref") ?? "") ?? []);

/** Whether the sheet is protected: its cells can be read, not written. */
export const isProtected = (sheetXml: string): boolean =>
  tags(sheetXml, "sheetProtection").some((tag) => ["1", "true"].includes(attribute(tag, "sheet") ?? ""));
