import { createBrowserEngine } from "../engine/univer/browser-engine";
import type { Engine } from "../engine/model/engine";
import type { PlainSheet } from "../engine/model/plain-sheet";
import { workbookData } from "../engine/univer/workbook-data";
import { currentExcel, type RequirementSets } from "../excel-host/model/requirement-sets";
import { ExcelHost } from "../excel-host/excel-host";
import { type AddInFrame, openFrame } from "./add-in-frame";
import { CommandRunner } from "./commands";
import { readManifest } from "./manifest";
import { keepFocusInPane } from "./pane-focus";
import { drawRibbon } from "./ribbon";
import { workbenchApi, type WorkbenchApi } from "./workbench-api";

/** A workbook that the page can open. */
export interface Book {
  readonly name: string;
  readonly sheets: readonly PlainSheet[];
}

export interface PageSetup {
  /** By the name that the address calls them by: `?book=empty`. */
  readonly books: Readonly<Record<string, Book>>;
  /** What is opened when the address names none. */
  readonly firstBook: string;
}

/** What the address asks for: `?book=empty&api=1.9&pane=350&open=0`. */
interface PageOptions {
  readonly book: string;
  readonly requirementSets: RequirementSets;
  readonly paneWidth: number | undefined;
  readonly paneOpen: boolean;
}

function pageOptions(query: URLSearchParams, firstBook: string): PageOptions {
  const api = query.get("api");
  const width = Number(query.get("pane"));
  return {
    book: query.get("book") ?? firstBook,
    requirementSets: { ...currentExcel, ...(api !== null && { excelapi: api }) },
    paneWidth: width > 0 ? width : undefined,
    paneOpen: query.get("open") !== "0",
  };
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

/** The pane opens once and stays; opening it again shows it. */
function paneOpener(host: ExcelHost, url: string) {
  let frame: AddInFrame | undefined;
  const open = () => {
    element("pane").hidden = false;
    element("divider").hidden = false;
    frame ??= openFrame({ host, url, title: "任务窗格", parent: element("pane-page") });
  };
  const close = () => {
    element("pane").hidden = true;
    element("divider").hidden = true;
    frame?.close();
    frame = undefined;
  };
  element("pane-close").addEventListener("click", close);
  return { open, reload: () => (close(), open()) };
}

/** The pane's left edge can be dragged. */
function resizable(pane: HTMLElement, divider: HTMLElement): void {
  divider.addEventListener("pointerdown", (down) => {
    divider.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent) => {
      pane.style.width = `${Math.max(240, document.documentElement.clientWidth - event.clientX)}px`;
    };
    divider.addEventListener("pointermove", move);
    divider.addEventListener("pointerup", () => divider.removeEventListener("pointermove", move), { once: true });
  });
}

/** Rows without a height of their own grow with their wrapped text, as Excel shows them when it opens a file. */
function fitRows(engine: Engine, sheets: readonly PlainSheet[]): void {
  for (const [index, sheet] of engine.sheets().entries()) {
    const used = sheet.usedArea(false);
    const given = sheets[index]?.rowHeights ?? [];
    if (used && given.every((height) => typeof height !== "number")) sheet.autofitRows(0, used.row + used.rowCount);
  }
}

/** Builds the page: grid, ribbon, pane. Answers what tests steer it with. */
export async function startPage({ books, firstBook }: PageSetup): Promise<WorkbenchApi> {
  const options = pageOptions(new URLSearchParams(location.search), firstBook);
  const book = books[options.book];
  if (!book) throw new Error(`No workbook ${options.book}`);
  const engine = await createBrowserEngine(workbookData(book.sheets, book.name), element("grid"));
  fitRows(engine, book.sheets);
  const host = new ExcelHost({ engine, requirementSets: options.requirementSets, year: new Date().getFullYear() });
  const answer = await fetch("manifest.xml");
  const manifest = readManifest(await answer.text());
  if (options.paneWidth !== undefined) element("pane").style.width = `${options.paneWidth}px`;
  resizable(element("pane"), element("divider"));
  keepFocusInPane(element("grid"));
  element("pane-title").textContent = manifest.name;
  const pane = paneOpener(host, manifest.paneUrl);
  const commands = new CommandRunner(host, manifest.commandsUrl ?? manifest.paneUrl, element("commands"));
  const status = element("status");
  drawRibbon(element("ribbon"), manifest, {
    openPane: pane.open,
    run: (name, buttonId) => {
      status.textContent = "正在执行……";
      void commands.run(name, buttonId).then(
        () => (status.textContent = ""),
        (error: unknown) => (status.textContent = String(error)),
      );
    },
  });
  if (options.paneOpen) pane.open();
  return workbenchApi({ host, reloadPane: pane.reload });
}
