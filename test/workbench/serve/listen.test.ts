import { once } from "node:events";
import { createServer as createSecure } from "node:https";
import { type AddressInfo, createServer, type Server } from "node:net";
import { listen, type Listening } from "../../../src/workbench/serve/listen";

const open: Server[] = [];
const makeServer = () => createSecure();

/** Somebody else on a port of the machine's choice. */
const occupy = async (host: string): Promise<number> => {
  const server = createServer();
  open.push(server);
  server.listen(0, host);
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
};

const remember = (found: Listening): Listening => {
  if (found.kind === "listening") open.push(...found.servers);
  return found;
};

const addresses = (found: Listening): readonly string[] =>
  found.kind === "listening" ? found.servers.map((server) => (server.address() as AddressInfo).address) : [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe("listening", () => {
  it.each(["127.0.0.1", "0.0.0.0"])("goes on to the next port when one is taken on %s, and names it", async (host) => {
    const port = await occupy(host);
    const found = remember(await listen(makeServer, { kind: "from", port }));
    expect(found).toMatchObject({ kind: "listening", taken: expect.arrayContaining([port]) });
    expect(found.kind === "listening" && found.port).toBeGreaterThan(port);
  });

  it("takes one port on every address of localhost that there is", async () => {
    const port = await occupy("127.0.0.1");
    const found = remember(await listen(makeServer, { kind: "from", port }));
    expect(addresses(found)[0]).toBe("127.0.0.1");
    expect(["127.0.0.1", "::1"]).toEqual(expect.arrayContaining([...addresses(found)]));
    expect(new Set(found.kind === "listening" ? found.servers.map((server) => (server.address() as AddressInfo).port) : [])).toEqual(
      new Set(found.kind === "listening" ? [found.port] : []),
    );
  });

  it("gives two starts at once two ports", async () => {
    const port = await occupy("127.0.0.1");
    const both = await Promise.all([1, 2].map(() => listen(makeServer, { kind: "from", port }).then(remember)));
    const ports = both.map((found) => found.kind === "listening" && found.port);
    expect(ports).not.toContain(false);
    expect(new Set(ports).size).toBe(2);
  });

  it("takes the port asked for and refuses with a sentence when it is taken", async () => {
    const port = await occupy("127.0.0.1");
    expect(await listen(makeServer, { kind: "exactly", port })).toEqual({
      kind: "refused",
      reason: expect.stringContaining(`端口 ${port} 已被占用`),
    });
    await new Promise((resolve) => open.splice(0).forEach((server) => server.close(resolve)));
    expect(remember(await listen(makeServer, { kind: "exactly", port }))).toMatchObject({ kind: "listening", port, taken: [] });
  });
});
