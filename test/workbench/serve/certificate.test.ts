import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Certificate, ensureCertificate } from "../../../src/workbench/serve/certificate";

const fits = ({ key, cert }: Certificate): boolean => new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));

describe("the certificate", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "certificate-test-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("stands for localhost by name and by both its addresses", async () => {
    const { cert } = await ensureCertificate(folder);
    const certificate = new X509Certificate(cert);
    expect(certificate.checkHost("localhost")).toBe("localhost");
    expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
    expect(certificate.checkIP("::1")).toBe("::1");
  });

  it("fits its key when two are made at once, and one is kept", async () => {
    const made = await Promise.all([ensureCertificate(folder), ensureCertificate(folder)]);
    expect(made.map(fits)).toEqual([true, true]);
    const kept = await ensureCertificate(folder);
    expect([fits(kept), kept.isNew]).toEqual([true, false]);
    expect(made.map(({ spki }) => spki)).toContain(kept.spki);
    expect(readdirSync(folder)).toEqual(["localhost.pem"]);
  });

  it("is made anew when its file is damaged or has the key of another", async () => {
    const [one, other] = [await ensureCertificate(folder), await ensureCertificate(path.join(folder, "other"))];
    for (const content of ["", one.cert.slice(0, 300), `${other.key}\n${one.cert}`]) {
      writeFileSync(path.join(folder, "localhost.pem"), content);
      const made = await ensureCertificate(folder);
      expect([fits(made), made.isNew]).toEqual([true, true]);
    }
  });
});
