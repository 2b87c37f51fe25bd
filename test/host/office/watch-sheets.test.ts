import { officeHost } from "../../../src/host/office/office-host";
import type { SheetChange } from "../../../src/host/ports";
import { plainSheet, startOffice, typeEntry, type RunningOffice } from "../../../src/workbench/jsdom";

const LAST = { row: 8, column: 25 };

let office: RunningOffice;
const start = async (excelapi: string): Promise<void> => {
  office = await startOffice({ workbook: [plainSheet("表一", [["甲"]]), plainSheet("表二", [["乙"]])], requirementSets: { excelapi } });
};
afterEach(() => office.dispose());

/** Watches, and tells what was heard up to one last act of a person: events come in order, so whatever would come has come before it. */
const watch = async () => {
  const heard: SheetChange[] = [];
  let hearLast: (() => void) | undefined;
  const watching = await officeHost().watch((change) => {
    heard.push(change);
    if (change.at?.row === LAST.row) hearLast?.();
  });
  if (!watching.ok) throw new Error(watching.error.kind);
  const byNow = async (): Promise<readonly string[]> => {
    const last = new Promise<void>((resolve) => (hearLast = resolve));
    typeEntry(office, "表一", LAST.row, LAST.column, "最后");
    await last;
    return heard
      .filter(({ at }) => at?.row !== LAST.row)
      .map(({ kind, sheet, at }) => `${kind} ${sheet} ${at ? `${at.row},${at.column}` : "-"}`);
  };
  return { heard: heard as readonly SheetChange[], byNow, stop: watching.value };
};

const writeOurselves = async (): Promise<void> => {
  const applied = await officeHost().applyEdits([{ sheet: "表二", at: { row: 0, column: 0 }, was: "乙", text: "丙" }]);
  expect(applied.ok).toBe(true);
};
const show = (name: string): void => {
  const sheet = office.engine.sheets().find((one) => one.name === name);
  office.engine.select(sheet?.id ?? "", { row: 3, column: 1, rowCount: 2, columnCount: 1 });
};

describe("盯着各表的改动", () => {
  it("说出哪张表改了哪一格、转到了哪张表、选中了哪里", async () => {
    await start("1.17");
    const { byNow } = await watch();
    typeEntry(office, "表一", 2, 1, "新内容");
    show("表二");
    expect(await byNow()).toEqual(["edited 表一 2,1", "activated 表二 -", "selected 表二 3,1"]);
  });

  it("插件自己写的不算", async () => {
    await start("1.17");
    const { byNow } = await watch();
    await writeOurselves();
    expect(await byNow()).toEqual([]);
  });

  it("停下以后不再听", async () => {
    await start("1.17");
    const [stopped, going] = [await watch(), await watch()];
    await stopped.stop();
    typeEntry(office, "表一", 2, 1, "新内容");
    expect(await going.byNow()).toEqual(["edited 表一 2,1"]);
    expect(stopped.heard).toEqual([]);
  });

  it("较旧的 Excel 分不清是谁写的，也照样说", async () => {
    await start("1.13");
    const { byNow } = await watch();
    await writeOurselves();
    expect(await byNow()).toEqual(["edited 表二 0,0"]);
  });

  it("没有改动事件的 Excel 太旧", async () => {
    await start("1.8");
    expect(await officeHost().watch(() => undefined)).toEqual({ ok: false, error: { kind: "host-too-old", needs: "ExcelApi" } });
  });

  it("登记只用两个来回", async () => {
    await start("1.17");
    await officeHost().read("active");
    office.host.counters.reset();
    await watch();
    expect(office.host.counters.read().requests).toBe(2);
  });
});
