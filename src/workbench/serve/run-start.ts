import type { Configuration } from "webpack";
import { ensureCertificate } from "./certificate";
import { openBrowser, type OpenedBrowser } from "./open-browser";
import { serveWorkbench } from "./serve-workbench";
import type { PortWish } from "./start-arguments";
import { sentenceFor } from "./start-sentences";
import { BUILDING, nextState, type StartEvent, type StartState } from "./start-state";
import { remindEachMinute } from "./still-building";

export interface StartOptions {
  readonly wish: PortWish;
  readonly browser: "open" | "none";
  readonly certificateFolder: string;
  /** Names the workbook that the page opens with, in the sentence that says where the page is. */
  readonly shown: string;
  /** The pages to build for the address they will have. */
  configure(address: string): readonly Configuration[];
  /** Ends the process: nothing of ours runs outside it any more. */
  exit(code: number): void;
}

const isOver = (state: StartState): boolean => state.kind === "failed" || state.kind === "ended";

/** Opens the browser and says so; undefined when there is none. Whoever looks at the terminal is told when it comes to grief. */
const open = async (address: string, spki: string, isWanted: () => boolean): Promise<OpenedBrowser | undefined> => {
  const browser = await openBrowser(address, spki);
  console.log(
    browser ? `已用 ${browser.name} 打开。` : "没有找到可以自动打开的浏览器，请手动打开；首次打开时请在证书提示页选择“继续访问”。",
  );
  void browser?.ended.then((how) => {
    if (how === "failed" && isWanted()) console.log(`${browser.name} 没有正常打开，请手动打开 ${address}`);
  });
  return browser;
};

/** Runs one start from its first word to its exit; what comes back tells it that it shall end. */
export const runStart = ({ wish, browser, certificateFolder, shown, configure, exit }: StartOptions): (() => void) => {
  const certificate = ensureCertificate(certificateFolder);
  let state: StartState = BUILDING;
  let opened: Promise<OpenedBrowser | undefined> = Promise.resolve(undefined);
  let stopReminding = (): void => undefined;

  // The ports stay ours until the process is gone, so the next start at this port never meets this one in the cache.
  const leave = async (code: number): Promise<void> => {
    const running = await opened;
    running?.end();
    await running?.ended;
    exit(code);
  };

  const enter = (before: StartState): void => {
    stopReminding();
    if (state.kind === "serving") stopReminding = remindEachMinute(console.log);
    if (state.kind === "failed") void leave(1);
    if (state.kind === "ended") void leave(0);
    if (state.kind !== "ready" || before.kind !== "serving" || browser === "none") return;
    const { address } = state;
    opened = certificate
      .then(({ spki }) => open(address, spki, () => !isOver(state)))
      .catch((error: unknown) => {
        console.log(`没有打开浏览器：${String(error)}`);
        return undefined;
      });
  };

  const tell = (event: StartEvent): void => {
    const before = state;
    state = nextState(before, event);
    const words = sentenceFor(before, event, state, shown);
    if (words !== undefined) (state.kind === "failed" ? console.error : console.log)(words);
    if (state.kind !== before.kind) enter(before);
  };

  void certificate
    .then((made) => {
      if (made.isNew) console.log("已生成本机开发证书（.cert/），一年内有效。");
      return serveWorkbench({ wish, certificate: made, configure, tell });
    })
    .catch((error: unknown) => tell({ kind: "crashed", reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
  return () => tell({ kind: "left" });
};
