import { prepareGround } from "../../e2e/support/ground";
import { activate, check, marksBecome, summary, type } from "../../e2e/support/steps";
import { openWorkbench, type OpenWorkbench } from "../../e2e/support/workbench-page";
import { longestTask, watchLongTasks } from "./long-tasks";

/** Long enough for the pane to have fetched ahead what the first check needs. */
const QUIET = 3000;

const print = (what: string, milliseconds: number, goal = ""): void =>
  void process.stdout.write(`${what}: ${milliseconds.toFixed(0)} ms ${goal}\n`);

/** From the click on 校验全部 to its result on the screen, measured in the pane itself. */
const firstCheck = ({ pane }: OpenWorkbench): Promise<number> =>
  pane.locator("body").evaluate(async (body) => {
    const status = body.querySelector('[role="status"]');
    const button = [...body.querySelectorAll("button")].find(({ textContent }) => textContent === "校验全部");
    if (!status || !button) return Number.NaN;
    const start = performance.now();
    const shown = new Promise<void>((resolve) => {
      new MutationObserver((_changes, observer) => {
        if (!status.textContent?.includes("必须修改")) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve());
      }).observe(status, { childList: true, subtree: true, characterData: true });
    });
    button.click();
    await shown;
    return performance.now() - start;
  });

/** From a typed value to the mark that goes, the pause after the last key included. */
const markGone = async (open: OpenWorkbench): Promise<number> => {
  await activate(open, "T4");
  await check(open);
  await marksBecome(open, "T4", { G10: "error", G12: "warning" });
  const start = Date.now();
  await type(open, "T4", "G10", "100%");
  await open.page.waitForFunction(() => window.workbench.read("T4", "G10").conditionalFormats.length === 0, undefined, { polling: 20 });
  return Date.now() - start;
};

const fourTables = async (): Promise<void> => {
  const open = await openWorkbench();
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  print("first check of the four tables", await firstCheck(open), "(goal ≤ 300)");
  print("mark gone after", await markGone(open), "(goal ≤ 1000)");
  await open.close();
};

const manySheets = async (): Promise<void> => {
  const open = await openWorkbench({ query: "workbench.html?book=many" });
  await watchLongTasks(open.page);
  const start = Date.now();
  await open.pane.getByRole("button", { name: "校验全部" }).click();
  await summary(open).waitFor();
  print("200 sheets listed in", Date.now() - start);
  await marksBecome(open, "表200", { G10: "error", G12: "warning" });
  print("200 sheets coloured in", Date.now() - start);
  print("longest task of the pane", await longestTask(open.page), "(goal ≤ 50)");
  await open.close();
};

const main = async (): Promise<void> => {
  const ground = await prepareGround();
  try {
    await fourTables();
    await manySheets();
  } finally {
    await ground.close();
  }
};

void main();
