import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBrowser } from "./find-browser";

const hasScreen = (): boolean => process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

/** Opens the page in a window of its own profile that trusts our certificate's key alone; returns the browser, or undefined when there is none or no screen. */
export const openBrowser = (address: string, spki: string): string | undefined => {
  const browser = findBrowser();
  if (!browser || !hasScreen()) return undefined;
  const profile = mkdtempSync(path.join(tmpdir(), "target-table-"));
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const flags = [`--user-data-dir=${profile}`, `--ignore-certificate-errors-spki-list=${spki}`, "--no-first-run", "--disable-background-networking", ...sandbox];
  spawn(browser, [...flags, address], { detached: true, stdio: "ignore" }).unref();
  return path.basename(browser);
};
