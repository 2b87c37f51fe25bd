import { parseArgs } from "node:util";

const USUAL_PORT = 3000;
export const LAST_PORT = 65_535;

/** The first free port from one on, or one and no other. */
export type PortWish = { readonly kind: "from"; readonly port: number } | { readonly kind: "exactly"; readonly port: number };

export type StartArguments =
  | { readonly kind: "start"; readonly wish: PortWish; readonly browser: "open" | "none" }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly sentence: string };

export const HELP = `用法：npm start -- [选项]

构建并打开工作台：没有 Excel 也能试用，左边是表格，右边是任务窗格。按 Ctrl+C 结束。

  --port N    使用端口 N（1–${LAST_PORT}），被占用时报错；不写时从 ${USUAL_PORT} 起用第一个空闲的端口
  --no-open   只启动，不打开浏览器
  --help      显示本说明`;

const OPTIONS = { port: { type: "string" }, "no-open": { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;

const wrong = (sentence: string): StartArguments => ({ kind: "wrong", sentence: `${sentence}运行 npm start -- --help 查看用法。` });

const wishFor = (port: string): PortWish | undefined =>
  /^[0-9]{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= LAST_PORT ? { kind: "exactly", port: Number(port) } : undefined;

/** What the command line asks for; nothing is thrown, what cannot be understood comes back as a sentence. */
export const readStartArguments = (words: readonly string[]): StartArguments => {
  const { tokens } = parseArgs({ args: [...words], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  let wish: PortWish = { kind: "from", port: USUAL_PORT };
  let browser: "open" | "none" = "open";
  for (const token of tokens) {
    if (token.kind === "option" && token.name === "help") return { kind: "help" };
    if (token.kind === "option" && token.name === "no-open" && token.value === undefined) browser = "none";
    else if (token.kind === "option" && token.name === "port") {
      const asked = wishFor(token.value ?? "");
      if (!asked) return wrong(`--port 后面要写 1 到 ${LAST_PORT} 的端口号${token.value === undefined ? "" : `，“${token.value}”不是`}。`);
      wish = asked;
    } else return wrong(`不认识参数“${words[token.index] ?? ""}”。`);
  }
  return { kind: "start", wish, browser };
};
