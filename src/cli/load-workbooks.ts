import type { SheetSnapshot } from "../core/sheet/sheet-snapshot";
import type { FileError } from "../host/file/file-error";
import { readWorkbook } from "../host/file/read-workbook";
import type { Console } from "./console";

export interface LoadedFile {
  readonly path: string;
  readonly sheets: readonly SheetSnapshot[];
}

export interface UnreadFile {
  readonly path: string;
  readonly error: FileError;
}

export interface Loaded {
  readonly files: readonly LoadedFile[];
  readonly unread: readonly UnreadFile[];
  /** Folders without a workbook in them. */
  readonly emptyFolders: readonly string[];
}

/** Reads the files and the workbooks of the folders; one that fails does not stop the others. */
export const loadWorkbooks = async (paths: readonly string[], console: Console): Promise<Loaded> => {
  const [files, unread, emptyFolders]: [LoadedFile[], UnreadFile[], string[]] = [[], [], []];
  for (const given of paths) {
    const inFolder = await console.workbooksIn(given);
    if (inFolder?.length === 0) emptyFolders.push(given);
    for (const path of inFolder ?? [given]) {
      const bytes = await console.readFile(path);
      const sheets = bytes.ok ? await readWorkbook(bytes.value) : bytes;
      if (sheets.ok) files.push({ path, sheets: sheets.value });
      else unread.push({ path, error: sheets.error });
    }
  }
  return { files, unread, emptyFolders };
};
