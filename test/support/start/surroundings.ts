import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { browserPath } from "../../e2e/support/browser";

export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** The profile folders of browsers that starts opened and that are still there. */
  profiles(): readonly string[];
  remove(): void;
}

/** A temporary folder for the starts alone, and a browser that needs no screen under the name of the one they look for first. */
export const makeSurroundings = (): Surroundings => {
  const folder = mkdtempSync(path.join(tmpdir(), "try-start-"));
  const browser = path.join(folder, "chromium");
  writeFileSync(browser, `#!/bin/sh\nexec '${browserPath()}' --headless=new "$@"\n`);
  chmodSync(browser, 0o755);
  return {
    env: {
      ...process.env,
      TMPDIR: folder,
      PATH: [folder, process.env["PATH"]].join(path.delimiter),
      DISPLAY: process.env["DISPLAY"] ?? ":0",
    },
    profiles: () => readdirSync(folder).filter((name) => name.startsWith("target-table-")),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }),
  };
};
