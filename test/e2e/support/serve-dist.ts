import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureCertificate } from "../../../src/workbench/serve/certificate";

/** What is served; another build can be named to be looked at. */
const DIST = path.resolve(process.env["E2E_DIST"] ?? path.resolve(__dirname, "../../../dist"));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
  ".xml": "application/xml",
  ".png": "image/png",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves the built pages over https on a free port of this machine. */
export const serveDist = async (): Promise<{ readonly server: Server; readonly address: string }> => {
  if (!existsSync(path.join(DIST, "workbench.html"))) throw new Error("dist/ is missing: run npm run build first.");
  const { key, cert } = await ensureCertificate(path.join(tmpdir(), "target-table-e2e-cert"));
  const server = createServer({ key, cert }, (request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    const file = path.join(DIST, wanted === "/" ? "workbench.html" : wanted);
    if (!file.startsWith(DIST) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { server, address: `https://localhost:${address.port}/` };
};
