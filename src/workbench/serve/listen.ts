import { once } from "node:events";
import type { Server } from "node:https";
import { LAST_PORT, type PortWish } from "./start-arguments";

/** `localhost` is one or the other, as the machine and the program see it: both have to answer. */
const HOSTS = ["127.0.0.1", "::1"] as const;
const TAKEN = ["EADDRINUSE", "EACCES"];
const NOT_HERE = ["EADDRNOTAVAIL", "EAFNOSUPPORT", "EPROTONOSUPPORT"];
const TRIES = 100;

export type Listening =
  | { readonly kind: "listening"; readonly port: number; readonly taken: readonly number[]; readonly servers: readonly Server[] }
  | { readonly kind: "refused"; readonly reason: string };

const codeOf = (error: unknown): string => (typeof error === "object" && error !== null && "code" in error ? String(error.code) : "");

/** Listening itself says whether a port is free: to ask first and listen later would leave a gap for another start. */
const bind = async (server: Server, host: string, port: number): Promise<"bound" | "taken" | "not here"> => {
  server.listen({ host, port });
  try {
    await once(server, "listening");
    return "bound";
  } catch (error) {
    if (TAKEN.includes(codeOf(error))) return "taken";
    if (NOT_HERE.includes(codeOf(error))) return "not here";
    throw error;
  }
};

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/** Servers on every address of this machine's localhost at the port; undefined when somebody else has it on one of them. */
const listenAt = async (makeServer: () => Server, port: number): Promise<readonly Server[] | undefined> => {
  const servers: Server[] = [];
  for (const host of HOSTS) {
    const server = makeServer();
    const result = await bind(server, host, port);
    if (result === "bound") servers.push(server);
    if (result !== "taken") continue;
    await Promise.all(servers.map(close));
    return undefined;
  }
  if (servers.length === 0) throw new Error(`本机的 ${HOSTS.join(" 和 ")} 都不能监听，请检查本机的网络设置。`);
  return servers;
};

/** Listens as wished; the ports that were taken come back, also when none was free. Throws when the machine has no localhost. */
export const listen = async (makeServer: () => Server, wish: PortWish): Promise<Listening> => {
  if (wish.kind === "exactly") {
    const servers = await listenAt(makeServer, wish.port);
    return servers
      ? { kind: "listening", port: wish.port, taken: [], servers }
      : {
          kind: "refused",
          reason: `端口 ${wish.port} 已被占用或不允许使用。请换一个端口（npm start -- --port N），或不写 --port，由程序自己选。`,
        };
  }
  const taken: number[] = [];
  for (let port = wish.port; port < wish.port + TRIES && port <= LAST_PORT; port += 1) {
    const servers = await listenAt(makeServer, port);
    if (servers) return { kind: "listening", port, taken, servers };
    taken.push(port);
  }
  return {
    kind: "refused",
    reason: `端口 ${wish.port}–${wish.port + taken.length - 1} 都已被占用，工作台没有启动。请关闭占用它们的程序，或用 npm start -- --port N 指定一个端口。`,
  };
};
