import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type DOMWindow, JSDOM, ResourceLoader } from "jsdom";
import type { ExcelHost } from "../excel-host/excel-host";
import { parseRequest } from "../excel-host/wire/wire-message";
import { frameName } from "../excel-host/wire/frame-name";

const ORIGIN = "https://localhost";
const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Serves the library's own files, unchanged, and nothing else. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): (Promise<Buffer> & { abort: () => void }) | null {
    const { pathname } = new URL(url);
    if (!pathname.startsWith("/office/")) return null;
    const content: Promise<Buffer> = readFile(join(DIST, pathname.slice("/office/".length)));
    return Object.assign(content, { abort: () => undefined });
  }
}

export interface OfficeWindow {
  readonly window: DOMWindow;
  /** Settles once the page's first scripts have run. */
  readonly loaded: Promise<void>;
  close(): void;
}

/** A page that loads the real office.js and talks to the host; it is its own parent, as a page without a frame. */
export function openOfficeWindow(host: ExcelHost): OfficeWindow {
  const id = "jsdom-conversation";
  const page: { window?: DOMWindow } = {};
  const conversation = host.open(id, (text) => {
    setTimeout(() => {
      const { window } = page;
      window?.dispatchEvent(new window.MessageEvent("message", { data: text, origin: ORIGIN, source: window as unknown as Window }));
    }, 0);
  });
  const { window } = new JSDOM(`<!doctype html><script src="${ORIGIN}/office/office.js"></script>`, {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    pretendToBeVisual: true,
    beforeParse: (opening) => {
      opening.name = frameName(id, ORIGIN);
      // jsdom leaves out a property that the library compares host names with.
      Object.defineProperty(opening.document, "domain", { value: "localhost" });
      // The library listens on the same window: what it sends must not come back to it.
      opening.addEventListener("message", (event) => {
        if (parseRequest(event.data)) event.stopImmediatePropagation();
        conversation.receive(event.data);
      });
    },
  });
  page.window = window;
  const loaded = new Promise<void>((resolve) => window.addEventListener("load", () => resolve(), { once: true }));
  return {
    window,
    loaded,
    close: () => {
      delete page.window;
      host.close(conversation);
      window.close();
    },
  };
}
