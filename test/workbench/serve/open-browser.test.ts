import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openBrowser } from "../../../src/workbench/serve/open-browser";

/** A browser of a few lines: it fills its profile, names it in a file beside it, and stays only when the address says so. */
const BROWSER = `#!${process.execPath}
const { writeFileSync } = require("node:fs");
const profile = process.argv.find((word) => word.startsWith("--user-data-dir=")).slice(16);
writeFileSync(profile + "/cookies", "");
writeFileSync(__dirname + "/profile.txt", profile);
if (!process.argv.includes("stay")) process.exit(process.argv.includes("crash") ? 1 : 0);
setInterval(() => undefined, 1_000_000);
`;

const before = { ...process.env };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "browser-test-"));
  writeFileSync(path.join(folder, "chromium"), BROWSER);
  chmodSync(path.join(folder, "chromium"), 0o755);
  process.env["PATH"] = folder;
  process.env["DISPLAY"] = ":0";
});
afterEach(() => {
  process.env = { ...before };
  rmSync(folder, { recursive: true });
});

const profile = (): string => readFileSync(path.join(folder, "profile.txt"), "utf8");

(process.platform === "win32" ? describe.skip : describe)("the opened browser", () => {
  it("ends when it is told to, and its profile goes with it", async () => {
    const watcher = watch(folder);
    const started = once(watcher, "change");
    const browser = await openBrowser("stay", "key");
    await started;
    watcher.close();
    browser?.end();
    expect([browser?.name, await browser?.ended]).toEqual(["chromium", "closed"]);
    expect(existsSync(profile())).toBe(false);
  });

  it.each([
    ["close", "closed"],
    ["crash", "failed"],
  ])("leaves no profile when it ends by itself: %s", async (address, how) => {
    const browser = await openBrowser(address, "key");
    expect(await browser?.ended).toBe(how);
    expect(path.basename(profile())).toMatch(/^target-table-/);
    expect(existsSync(profile())).toBe(false);
    browser?.end();
  });

  it("is none when the program cannot be started", async () => {
    chmodSync(path.join(folder, "chromium"), 0o644);
    expect(await openBrowser("stay", "key")).toBeUndefined();
  });

  it("is none without a screen", async () => {
    if (process.platform !== "linux") return;
    delete process.env["DISPLAY"];
    delete process.env["WAYLAND_DISPLAY"];
    expect(await openBrowser("stay", "key")).toBeUndefined();
  });
});
