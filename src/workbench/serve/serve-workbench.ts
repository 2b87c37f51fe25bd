import { createServer } from "node:https";
import type { Configuration } from "webpack";
import { buildInMemory } from "./build-in-memory";
import type { Certificate } from "./certificate";
import { listen } from "./listen";
import type { PortWish } from "./start-arguments";
import type { StartEvent } from "./start-state";

export interface ServeOptions {
  readonly wish: PortWish;
  readonly certificate: Certificate;
  /** The pages to build for the address they will have. */
  configure(address: string): readonly Configuration[];
  tell(event: StartEvent): void;
}

/** Takes a port, then builds and serves; everything that happens is told, now and for as long as the process lives. */
export const serveWorkbench = async ({ wish, certificate, configure, tell }: ServeOptions): Promise<void> => {
  const { key, cert } = certificate;
  const found = await listen(() => createServer({ key, cert }), wish);
  if (found.kind === "refused") return tell(found);
  const address = `https://localhost:${found.port}/`;
  tell({ kind: "listening", address, taken: found.taken });
  const pages = buildInMemory(configure(address), tell);
  for (const server of found.servers) server.on("request", pages.answer);
};
