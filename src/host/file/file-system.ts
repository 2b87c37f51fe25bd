import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "../../core/result/result";
import type { FileError } from "./file-error";

const codeOf = (cause: unknown): string => (typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "");

const KINDS: Readonly<Record<string, Exclude<FileError["kind"], "unreadable" | "not-a-workbook">>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EBUSY: "in-use",
  EISDIR: "folder",
};

/** The bytes of a file on disk. */
export const readBytes = (path: string): Promise<Result<Uint8Array, FileError>> =>
  readFile(path).then(ok, (cause: unknown) => {
    const kind = KINDS[codeOf(cause)];
    return fail(kind ? { kind } : { kind: "unreadable", detail: String(cause) });
  });

/** `~$` names Excel's lock files. */
const WORKBOOK = /^(?!~\$|\.).*\.xlsx$/i;

/** Paths of the workbooks in a folder, by name; undefined when the path is no folder. */
export const workbooksIn = async (path: string): Promise<readonly string[] | undefined> => {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return undefined;
  const names = await readdir(path);
  return names
    .filter((name) => WORKBOOK.test(name))
    .sort((a, b) => a.localeCompare(b, "zh-CN"))
    .map((name) => join(path, name));
};
