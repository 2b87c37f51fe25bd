import { gridShows } from "./support/grid-colours";
import { activate, check, marksBecome, press, selectionBecomes, sheetsOf, told } from "./support/steps";
import { openWorkbench, requestsOf, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench();
});
afterAll(() => open.close());

const dump = (sheet: string): Promise<string> => open.page.evaluate((name) => JSON.stringify(window.workbench.dump(name)), sheet);

const cells = (sheet: string): Promise<string> => open.page.evaluate((name) => JSON.stringify(window.workbench.dump(name).cells), sheet);

const ERROR_FILL = "#F8C9C4";

/** How many round trips a check takes, up to the marks. */
const tripsOf = async (button: "校验本表" | "校验全部", sheet: string, marks: Readonly<Record<string, string>>): Promise<number> => {
  const before = await requestsOf(open);
  await check(open, button);
  await marksBecome(open, sheet, marks);
  return (await requestsOf(open)) - before;
};

describe("校验与标记", () => {
  it("opens with the court's four tables", async () => {
    expect(await sheetsOf(open)).toEqual(["T1", "T2", "T3", "T4"]);
  });

  it("marks G10 of T4 red, and clearing leaves the sheet as it was", async () => {
    await activate(open, "T4");
    const before = await dump("T4");
    const formats = await cells("T4");
    await check(open);
    await marksBecome(open, "T4", { G10: "error", G12: "warning", G13: "" });
    await gridShows(open, ERROR_FILL);
    // A cell's own format knows nothing of the marks.
    expect(await cells("T4")).toBe(formats);
    await press(open, "清除标记");
    await told(open, "已清除标记");
    await marksBecome(open, "T4", { G10: "", G12: "" });
    expect(await dump("T4")).toBe(before);
  });

  it("takes no more round trips for four sheets than for one, and at most four", async () => {
    await activate(open, "T4");
    const one = await tripsOf("校验本表", "T4", { G10: "error", G12: "warning" });
    const all = await tripsOf("校验全部", "T1", { G15: "warning" });
    expect(all).toBeLessThanOrEqual(one);
    expect(all).toBeLessThanOrEqual(4);
  });

  it("reveals the cell of a finding that is clicked", async () => {
    await activate(open, "T1");
    await check(open, "校验全部");
    await press(open, /恒成立/);
    await selectionBecomes(open, "T4", "G10");
  });
});
