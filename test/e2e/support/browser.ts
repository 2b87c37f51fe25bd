import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserServer } from "playwright-core";
import { findBrowser } from "../../../src/workbench/serve/find-browser";

const PACKAGES = ["chromium", "fonts-noto-cjk"];

/** Installs Debian's Chromium and a Chinese font where that is allowed, else says exactly what to do. */
const installBrowser = (): string => {
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!mayInstall) {
    throw new Error(
      `浏览器测试需要 Chromium 和中文字体。Debian/Ubuntu：sudo apt-get install ${PACKAGES.join(" ")}；Windows/macOS：安装 Microsoft Edge 或 Google Chrome。`,
    );
  }
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES], {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  const found = findBrowser();
  if (found === undefined) throw new Error(`apt-get 安装 ${PACKAGES.join(" ")} 之后仍然找不到浏览器。`);
  return found;
};

export const browserPath = (): string => findBrowser() ?? installBrowser();

const options = () => ({
  executablePath: browserPath(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
  ],
});

export const launch = (): Promise<Browser> => chromium.launch(options());

/** A browser that other processes can use, each by a connection of its own. */
export const serveBrowser = (): Promise<BrowserServer> => chromium.launchServer(options());
