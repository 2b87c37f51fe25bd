import { readFile } from "node:fs/promises";
import type { Console } from "../../src/cli/console";
import { run } from "../../src/cli/run";
import type { AnyRule } from "../../src/core/lint/rule";
import { fail, ok } from "../../src/core/result/result";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Files {
  /** Files in memory by path; what starts with `test/` is read from disk. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  readonly folders?: Readonly<Record<string, readonly string[]>>;
  /** Instead of the whole rule book. */
  readonly rules?: readonly AnyRule[];
}

/** Runs the command line in this process. */
export const runCli = async (args: readonly string[], { files = {}, folders = {}, rules }: Files = {}): Promise<Outcome> => {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const console: Console = {
    stdout: (text) => void stdout.push(text),
    stderr: (text) => void stderr.push(text),
    readFile: async (path) => {
      const content = path.startsWith("test/") ? await readFile(path) : files[path];
      if (content === undefined) return fail({ kind: "missing" });
      return ok(typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content));
    },
    workbooksIn: (path) => Promise.resolve(folders[path]),
    version: "1.2.3",
  };
  const code = await run(args, console, rules);
  return { code, stdout: stdout.join(""), stderr: stderr.join("") };
};
