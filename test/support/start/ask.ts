import { readFileSync } from "node:fs";
import { request } from "node:https";
import path from "node:path";

const certificate = path.resolve(__dirname, "../../../.cert/localhost.pem");

export interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

/** One request that trusts the start's own certificate; no Accept header unless one is given. */
export const ask = (
  url: string,
  { method = "GET", accept }: { readonly method?: "GET" | "HEAD"; readonly accept?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = accept === undefined ? {} : { Accept: accept };
    request(url, { method, headers, ca: readFileSync(certificate) }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() }));
    })
      .on("error", reject)
      .end();
  });
