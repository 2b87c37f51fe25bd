import { spawn } from "node:child_process";
import path from "node:path";
import { groupIsEmpty } from "./process-group";

const root = path.resolve(__dirname, "../../..");
/** Only so that a hanging start ends a run on a build server at all: a slow one has far less to do. */
const GIVE_UP = 600_000;

export interface StartProcess {
  /** What it says that fits, with the groups of the pattern; fails when it ends before that, or after ten minutes. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its exit code, once all it had to say is read. */
  readonly exited: Promise<number | null>;
  /** All it has written so far. */
  output(): string;
  /** To npm alone, as `kill` does, or to the whole group, as a terminal does. */
  signal(signal: NodeJS.Signals, to: "npm" | "group"): void;
  /** Whether all of its processes end, the ones npm started too. */
  groupEnds(): Promise<boolean>;
}

/** `npm start` with the arguments, in a process group of its own. */
export const spawnStart = (words: readonly string[], env: NodeJS.ProcessEnv): StartProcess => {
  const child = spawn("npm", ["start", "--", ...words], { cwd: root, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const group = child.pid;
  if (group === undefined) throw new Error("npm 不能启动。");
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => void (output += chunk.toString()));
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));

  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const fail = (how: string): void => reject(new Error(`npm start ${how}，没有说 ${pattern.source}：\n${output}`));
      const giveUp = setTimeout(() => fail("过了十分钟"), GIVE_UP);
      const look = (): void => {
        const found = pattern.exec(output);
        if (!found) return;
        clearTimeout(giveUp);
        resolve(found);
      };
      for (const stream of [child.stdout, child.stderr]) stream.on("data", look);
      void exited.then(() => {
        clearTimeout(giveUp);
        fail("已经结束");
      });
      look();
    });
  return {
    says,
    exited,
    output: () => output,
    signal: (signal, to) => void process.kill(to === "npm" ? group : -group, signal),
    groupEnds: () => groupIsEmpty(group),
  };
};
