import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fail, ok, type Result } from "../../core/result/result";
import type { FileError } from "./file-error";

/** The parts of an xlsx file that carry cells, as XML by path. */
export type WorkbookParts = ReadonlyMap<string, string>;

/** Drawings, comments, tables and pivots are left in the file: they hold no cells, and odd ones make the reader fail. */
const NEEDED =
  /^\/?(?:_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** `EncryptedPackage` as a compound file names it: UTF-16. */
const ENCRYPTED = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);

const contains = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
};

const refusal = (bytes: Uint8Array): FileError | undefined => {
  if (bytes.length === 0) return { kind: "not-a-workbook", found: "empty" };
  if (startsWith(bytes, COMPOUND_FILE))
    return contains(bytes, ENCRYPTED) ? { kind: "encrypted" } : { kind: "not-a-workbook", found: "old-excel" };
  return startsWith(bytes, ZIP) ? undefined : { kind: "not-a-workbook", found: "other" };
};

/** Some exporters write `<x:row>` for `<row>`. */
const withoutPrefix = (xml: string): string => {
  const [, prefix] = /<(\w+):(?:worksheet|workbook|sst|styleSheet)[\s>]/.exec(xml.slice(0, 2000)) ?? [];
  return prefix ? xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</") : xml;
};

/** Unpacks a workbook, or says what the file is instead; throws when the archive is damaged. */
export const openPackage = (bytes: Uint8Array): Result<WorkbookParts, FileError> => {
  const error = refusal(bytes);
  if (error) return fail(error);
  const files = unzipSync(bytes, { filter: ({ name }) => NEEDED.test(name) });
  const parts = new Map(Object.entries(files).map(([path, content]) => [path.replace(/^\//, ""), withoutPrefix(strFromU8(content))]));
  return parts.has("xl/workbook.xml") ? ok(parts) : fail({ kind: "not-a-workbook", found: "other" });
};

/** The parts as a file again, uncompressed. */
export const packParts = (parts: WorkbookParts): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)])), { level: 0 }));
