import { existsSync } from "node:fs";
import path from "node:path";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const windowsPlaces = (): readonly string[] =>
  [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"], process.env["LocalAppData"]].flatMap((root) =>
    root ? [path.join(root, "Microsoft/Edge/Application/msedge.exe"), path.join(root, "Google/Chrome/Application/chrome.exe")] : [],
  );

/** A Chromium-like browser of this machine, or undefined. */
export const findBrowser = (): string | undefined => {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...onPath, ...APPLICATIONS, ...windowsPlaces()].find((file) => existsSync(file));
};
