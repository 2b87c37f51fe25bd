import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "selfsigned";

const DAYS = 365;
const DAY = 86_400_000;
const NAMES = [
  { type: 2, value: "localhost" },
  { type: 7, ip: "127.0.0.1" },
  { type: 7, ip: "::1" },
] as const;

/** Key and certificate in one file: two starts at once can never leave the key of one beside the certificate of the other. */
const FILE = "localhost.pem";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** What Chromium-like browsers compare when they are told to trust one key: the SHA-256 of its public half. */
  readonly spki: string;
}

const spkiOf = ({ publicKey }: X509Certificate): string =>
  createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");

/** The kept certificate, unless it is missing, damaged or ends within a day. */
const readKept = (file: string): Certificate | undefined => {
  try {
    const pem = readFileSync(file, "utf8");
    const certificate = new X509Certificate(pem);
    const isGood = certificate.checkPrivateKey(createPrivateKey(pem)) && Date.parse(certificate.validTo) > Date.now() + DAY;
    return isGood ? { key: pem, cert: pem, spki: spkiOf(certificate) } : undefined;
  } catch {
    return undefined;
  }
};

/** A self-signed certificate for localhost kept in the folder, made when there is no good one; Office.js talks to https pages only. */
export const ensureCertificate = async (folder: string): Promise<Certificate & { readonly isNew: boolean }> => {
  const file = path.join(folder, FILE);
  const kept = readKept(file);
  if (kept) return { ...kept, isNew: false };
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keySize: 2048,
    notAfterDate: new Date(Date.now() + DAYS * DAY),
    extensions: [{ name: "subjectAltName", altNames: [...NAMES] }],
  });
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${pems.private}\n${pems.cert}`, { mode: 0o600 });
  renameSync(unfinished, file);
  return { key: pems.private, cert: pems.cert, spki: spkiOf(new X509Certificate(pems.cert)), isNew: true };
};
