import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBrowser } from "./find-browser";

export interface OpenedBrowser {
  readonly name: string;
  /** Settles when the browser has ended, whoever closed it, and its profile is gone. */
  readonly ended: Promise<"closed" | "failed">;
  /** Asks the browser to end; `ended` says when it has. */
  end(): void;
}

/** What virus scanners and the like hold for a moment is tried again. */
const REMOVE = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;

const hasScreen = (): boolean => process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

const flagsFor = (profile: string, spki: string): readonly string[] => [
  `--user-data-dir=${profile}`,
  `--ignore-certificate-errors-spki-list=${spki}`,
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** On Linux Chromium leaves a socket's folder behind in the temporary folder; this way it goes with the profile. Elsewhere that path would get too long. */
const environment = (profile: string): NodeJS.ProcessEnv =>
  process.platform === "linux" ? { ...process.env, TMPDIR: profile } : process.env;

/** Whether the program came up at all; a child that cannot be started says so by an event, not by throwing. */
const isUp = (child: ChildProcess): Promise<boolean> =>
  once(child, "spawn").then(
    () => true,
    () => false,
  );

/**
 * Opens the page in a window of its own profile that trusts our certificate's key alone; undefined when there is no browser or no screen.
 * The browser ends with us: asked for by `end`, else when this process exits.
 */
export const openBrowser = async (address: string, spki: string): Promise<OpenedBrowser | undefined> => {
  const browser = findBrowser();
  if (!browser || !hasScreen()) return undefined;
  const profile = mkdtempSync(path.join(tmpdir(), "target-table-"));
  const child = spawn(browser, [...flagsFor(profile, spki), address], { stdio: ["ignore", "ignore", "pipe"], env: environment(profile) });
  // All processes of the browser hold this pipe: it closes, and with it the child, when the last one that could write a file is gone.
  child.stderr.resume();
  // It may fail to start, or be gone already when it is told to end: neither is an error of ours.
  child.on("error", () => undefined);
  const removeAtExit = (): void => {
    child.kill("SIGKILL");
    rmSync(profile, REMOVE);
  };
  process.once("exit", removeAtExit);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve)).then(async (code) => {
    // A folder that something still holds is tried once more when this process exits.
    await rm(profile, REMOVE).then(
      () => process.off("exit", removeAtExit),
      () => undefined,
    );
    return code === 0 || code === null ? "closed" : "failed";
  });
  if (await isUp(child)) return { name: path.basename(browser), ended, end: () => void child.kill() };
  await ended;
  return undefined;
};
