import type { IncomingMessage, ServerResponse } from "node:http";
import webpack, { type Configuration, type MultiStats } from "webpack";
import devMiddleware from "webpack-dev-middleware";
import type { StartEvent } from "./start-state";

export interface BuiltPages {
  answer(request: IncomingMessage, response: ServerResponse): void;
  /** Ends the watching of source files; settles when no build runs any more. */
  stop(): Promise<void>;
}

const PAGE = "workbench.html";
const HEADERS = { "Cache-Control": "no-store" };

const eventOf = (stats: MultiStats): StartEvent =>
  stats.hasErrors()
    ? { kind: "broken", errors: stats.toString("errors-only") }
    : { kind: "built", warnings: stats.hasWarnings() ? stats.toString("errors-warnings") : "" };

const notFound = (response: ServerResponse): void => {
  response.writeHead(404, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" }).end("404：没有这个文件\n");
};

/**
 * Builds the pages into memory, again after every change of a source file, and tells how each build ended.
 * GET and HEAD are answered from the newest build, `/` with the workbench; a request waits while a build runs.
 */
export const buildInMemory = (configurations: readonly Configuration[], tell: (event: StartEvent) => void): BuiltPages => {
  const compiler = webpack([...configurations]);
  compiler.hooks.done.tap("start", (stats) => tell(eventOf(stats)));
  for (const each of compiler.compilers)
    each.hooks.failed.tap("start", (error) => tell({ kind: "crashed", reason: error.stack ?? error.message }));
  const middleware = devMiddleware(compiler, { index: PAGE, headers: HEADERS, stats: "none" });
  return {
    answer: (request, response) => {
      middleware(request, response, () => notFound(response)).catch(() => response.destroy());
    },
    stop: () =>
      new Promise((resolve) => {
        middleware.close(() => {
          resolve();
        });
      }),
  };
};
