import type { Result } from "../core/result/result";
import type { FileError } from "../host/file/file-error";

/** What a command needs of the machine it runs on. */
export interface Console {
  stdout(text: string): void;
  /** Messages about the run, not its result. */
  stderr(text: string): void;
  readFile(path: string): Promise<Result<Uint8Array, FileError>>;
  /** The workbooks of a folder by name; undefined when the path is no folder. */
  workbooksIn(path: string): Promise<readonly string[] | undefined>;
  readonly version: string;
}
