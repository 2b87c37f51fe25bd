import { createRequire } from "node:module";
import path from "node:path";
import type { Configuration } from "webpack";
import { HELP, readStartArguments, runStart, whenParentEnds } from "../workbench/serve";

const root = path.resolve(__dirname, "../..");
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** The terminal tells us of Ctrl+C and npm passes it on once more: the second press is the third signal. */
const POLITE = 2;

type Configure = (env: { readonly serve: string }, argv: { readonly mode: "development" }) => readonly Configuration[];

const configure = (address: string): readonly Configuration[] => {
  const read = createRequire(__filename)(path.join(root, "webpack.config.js")) as Configure;
  return read({ serve: address }, { mode: "development" });
};

/** Leaves once what was said is written; a terminal that is closed takes no more words and is not waited for. */
const exit = (code: number): void => void process.stdout.write("", () => process.exit(code));

const endWhenTold = (end: () => void): void => {
  let signals = 0;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      signals += 1;
      if (signals > POLITE) process.exit(0);
      end();
    });
  }
  if (process.env["npm_lifecycle_event"] !== undefined) whenParentEnds(end);
};

const start = (): void => {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const wanted = readStartArguments(process.argv.slice(2));
  if (wanted.kind === "help") console.log(HELP);
  if (wanted.kind === "wrong") {
    console.error(wanted.sentence);
    process.exitCode = 2;
  }
  if (wanted.kind === "start")
    endWhenTold(runStart({ ...wanted, certificateFolder: path.join(root, ".cert"), shown: "法院的四张表 T1–T4", configure, exit }));
};

start();
