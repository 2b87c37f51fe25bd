import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Compiler, Configuration } from "webpack";
import { buildInMemory, type BuiltPages } from "../../../src/workbench/serve/build-in-memory";
import type { StartEvent } from "../../../src/workbench/serve/start-state";

const PAGE = "<!doctype html><title>工作台</title>";

const page = {
  apply: ({ hooks, webpack: { sources } }: Compiler) => {
    hooks.thisCompilation.tap("page", (compilation) =>
      compilation.hooks.processAssets.tap("page", () => compilation.emitAsset("workbench.html", new sources.RawSource(PAGE))),
    );
  },
};

let folder: string;
let pages: BuiltPages;
let server: Server;
/** What was told and not yet asked for, and who waits for the next word. */
let told: StartEvent[];
let waiting: ((event: StartEvent) => void) | undefined;

const tell = (event: StartEvent): void => {
  if (waiting) waiting(event);
  else told.push(event);
  waiting = undefined;
};
const nextEvent = (): Promise<StartEvent> => {
  const early = told.shift();
  return early ? Promise.resolve(early) : new Promise((resolve) => (waiting = resolve));
};

/** The next word of a kind; a file that was written just now may be built twice. */
const next = async (kind: StartEvent["kind"]): Promise<StartEvent> => {
  for (;;) {
    const event = await nextEvent();
    if (event.kind === kind) return event;
  }
};

const write = (source: string): void => writeFileSync(path.join(folder, "main.js"), source);

const ask = async (
  method: string,
  url: string,
  accept?: string,
): Promise<{ readonly status: number | undefined; readonly cache: string | undefined; readonly body: string }> => {
  const sent = request({
    port: (server.address() as AddressInfo).port,
    method,
    path: url,
    headers: accept === undefined ? {} : { Accept: accept },
  }).end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode, cache: response.headers["cache-control"], body: Buffer.concat(chunks).toString() };
};

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "build-test-"));
  told = [];
  write("console.log(1);");
  const configuration: Configuration = {
    mode: "development",
    context: folder,
    entry: "./main.js",
    output: { path: path.join(folder, "dist") },
    optimization: { emitOnErrors: false },
    plugins: [page],
    infrastructureLogging: { level: "none" },
  };
  pages = buildInMemory([configuration], tell);
  server = createServer(pages.answer).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await pages.stop();
  rmSync(folder, { recursive: true });
});

describe("the pages in memory", () => {
  it.each([undefined, "*/*", "text/html", "application/json"])(
    "answer GET and HEAD of / with the workbench when Accept is %s",
    async (accept) => {
      expect(await ask("GET", "/", accept)).toEqual({ status: 200, cache: "no-store", body: PAGE });
      expect(await ask("HEAD", "/", accept)).toEqual({ status: 200, cache: "no-store", body: "" });
      expect(await ask("GET", "/?book=empty", accept)).toMatchObject({ status: 200, body: PAGE });
    },
  );

  it("have nothing at an unknown path, and nothing to post to", async () => {
    expect(await ask("GET", "/nothing.html", "text/html")).toMatchObject({ status: 404, cache: "no-store" });
    expect(await ask("GET", "/%E0%A4%A")).toMatchObject({ status: 404 });
    expect(await ask("POST", "/")).toMatchObject({ status: 404 });
    expect((await ask("GET", "/..%2f..%2fetc/passwd")).status).not.toBe(200);
  });

  it("stay as they were while a source does not compile, and say when it does again", async () => {
    expect(await next("built")).toEqual({ kind: "built", warnings: "" });
    const first = await ask("GET", "/main.js");
    write("console.log(;");
    expect(await next("broken")).toEqual({ kind: "broken", errors: expect.stringContaining("Unexpected token") });
    expect(await ask("GET", "/main.js")).toEqual(first);
    write("console.log(2);");
    expect(await next("built")).toEqual({ kind: "built", warnings: "" });
    expect((await ask("GET", "/main.js")).body).toContain("console.log(2)");
  });
});
