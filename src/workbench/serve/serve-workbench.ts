import { spawn } from "node:child_process";
import { get } from "node:https";
import { createServer } from "node:net";

const PATIENCE = 180_000;
const PAUSE = 500;

const isUp = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on("error", () => resolve(false));
  });

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once("error", () => resolve(false))
      .once("listening", () => server.close(() => resolve(true)))
      .listen(port, "localhost");
  });

/** Builds and serves the workbench in a child process; resolves when its page answers. */
export const serveWorkbench = async (address: string): Promise<void> => {
  const port = Number(new URL(address).port);
  if (!(await isFree(port))) throw new Error(`端口 ${port} 已被占用。请关闭占用它的程序（可能是另一个工作台），再运行 npm start。`);
  const cli = require.resolve("webpack-cli/bin/cli.js");
  const server = spawn(process.execPath, [cli, "serve", "--mode", "development", "--env", "workbench"], { stdio: ["ignore", "inherit", "inherit"] });
  let ended: number | null | undefined;
  server.on("exit", (code) => (ended = code));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      server.kill();
      process.exit(0);
    });
  }
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    if (ended !== undefined) throw new Error("工作台没有启动，请查看上面的错误信息。");
    if (await isUp(address)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  server.kill();
  throw new Error("工作台在三分钟内没有启动，请查看上面的输出。");
};
