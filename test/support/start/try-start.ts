import { checkFiles, checkPane, type Check } from "./page-checks";
import { spawnStart, type StartProcess } from "./start-process";
import { makeSurroundings, type Surroundings } from "./surroundings";

const failures: string[] = [];
const check: Check = (sentence, holds) => {
  console.log(`${holds ? "✓" : "✗"} ${sentence}`);
  if (!holds) failures.push(sentence);
};

const running = new Set<StartProcess>();

/** Starts with the arguments and waits, as long as it takes, until it says that it is ready. */
const begin = async (
  what: string,
  words: readonly string[],
  { env }: Surroundings,
): Promise<{ readonly start: StartProcess; readonly address: string }> => {
  const from = performance.now();
  console.log(`${what}：npm start -- ${words.join(" ")} ……`);
  const start = spawnStart(words, env);
  running.add(start);
  const [, address = ""] = await start.says(/工作台已就绪：(https:\/\/\S+)/);
  console.log(`${what}用 ${((performance.now() - from) / 1000).toFixed(1)} 秒就绪：${address}`);
  return { start, address };
};

const finish = async (what: string, start: StartProcess, signal: NodeJS.Signals, to: "npm" | "group"): Promise<void> => {
  start.signal(signal, to);
  check(`${what}收到 ${signal} 后不留下进程`, await start.groupEnds());
  await start.exited;
  running.delete(start);
};

const endsAtOnce = async (words: readonly string[], code: number, sentence: RegExp, { env }: Surroundings): Promise<void> => {
  const start = spawnStart(words, env);
  const exit = await start.exited;
  check(`npm start -- ${words.join(" ")} 以退出码 ${code} 结束并说明原因`, exit === code && sentence.test(start.output()));
};

const tryStart = async (surroundings: Surroundings): Promise<void> => {
  await endsAtOnce(["--help"], 0, /--no-open/, surroundings);
  await endsAtOnce(["--port", "abc"], 2, /端口号/, surroundings);

  const first = await begin("第一个工作台", ["--no-open"], surroundings);
  await checkFiles(first.address, check);
  await checkPane(first.address, check);

  const second = await begin("第二个工作台", ["--no-open"], surroundings);
  const taken = new URL(first.address).port;
  const names = new RegExp(`端口 [\\d、]*${taken} 已被占用，改用 ${new URL(second.address).port}`);
  check("同时启动的第二个工作台换用别的端口并说明", second.address !== first.address && names.test(second.start.output()));
  await endsAtOnce(["--no-open", "--port", taken], 1, new RegExp(`端口 ${taken} 已被占用`), surroundings);
  await finish("第二个工作台", second.start, "SIGTERM", "npm");
  await finish("第一个工作台", first.start, "SIGINT", "group");

  const third = await begin("第三个工作台", [], surroundings);
  await third.start.says(/已用 chromium 打开/);
  check("打开的浏览器有自己的临时文件夹", surroundings.profiles().length === 1);
  await finish("第三个工作台和它打开的浏览器", third.start, "SIGHUP", "group");
  check("不留下临时文件夹", surroundings.profiles().length === 0);
};

/** Starts the workbench as the README says, on a machine of any speed, and fails with a sentence for everything that does not hold. */
const main = async (): Promise<void> => {
  const surroundings = makeSurroundings();
  await tryStart(surroundings).catch((error: unknown) => failures.push(error instanceof Error ? error.message : String(error)));
  for (const start of running) start.signal("SIGKILL", "group");
  surroundings.remove();
  for (const failure of failures) console.error(`npm start 不符合：${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
};

void main();
