import { createHash, createPublicKey, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "selfsigned";

const DAYS = 365;
const DAY = 86_400_000;

/** What Chromium-like browsers compare when they are told to trust one key: the SHA-256 of its public half. */
const spkiOf = (certificate: string): string =>
  createHash("sha256")
    .update(createPublicKey(certificate).export({ type: "spki", format: "der" }))
    .digest("base64");

const stillValid = (certificate: string): boolean => Date.parse(new X509Certificate(certificate).validTo) > Date.now() + DAY;

/** A self-signed certificate for localhost in the folder, made when missing or expired; Office.js talks to https pages only. */
export const ensureCertificate = async (folder: string): Promise<{ readonly spki: string; readonly isNew: boolean }> => {
  const [keyFile, certificateFile] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
  if (existsSync(keyFile) && existsSync(certificateFile)) {
    const certificate = readFileSync(certificateFile, "utf8");
    if (stillValid(certificate)) return { spki: spkiOf(certificate), isNew: false };
  }
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keySize: 2048,
    notAfterDate: new Date(Date.now() + DAYS * DAY),
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, pems.private, { mode: 0o600 });
  writeFileSync(certificateFile, pems.cert);
  return { spki: spkiOf(pems.cert), isNew: true };
};
