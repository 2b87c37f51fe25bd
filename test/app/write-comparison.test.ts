import { carryOverTables } from "../../src/app/carry-over-tables";
import { writeComparison } from "../../src/app/write-comparison";
import { readPlainSheets } from "../../src/workbench/xlsx";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";
import { ports } from "../support/ports";

// A whole workbook goes over the wire: slow where other work goes on beside.

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice({ workbook: (await readPlainSheets("test/fixtures/seed.xlsx")).slice(1, 2) });
});
afterEach(() => office.dispose());

const host = ports();

it("compares T2 with the draft made of it, and writes the list anew in its own place", async () => {
  const drafts = await carryOverTables(host, {
    tables: [{ sheet: "T2", position: 0, budget: { total: 40, fiscal: 40 } }],
    year: 2024,
    targets: "cleared",
  });
  const draft = drafts.ok ? (drafts.value.inserted[0]?.name ?? "") : "";
  expect(await writeComparison(host, ["T2"], [draft])).toMatchObject({ ok: true, value: { name: "年度对比表" } });
  expect(await writeComparison(host, ["T2"], [draft])).toMatchObject({ ok: true, value: { name: "年度对比表" } });
  const read = await host.read({ sheets: ["年度对比表"] });
  const text = read.ok ? (read.value[0]?.text ?? []) : [];
  expect(text[1]?.[0]).toBe("两年都有的项目1个，本年新增0个，取消0个。指标新增0条，取消0条，有变化10条，预算变而指标未变0条，未变0条。");
  expect(text[3]?.slice(2, 4)).toEqual(["有变化", "增加29%"]);
  expect(text.slice(4).map((cells) => [cells[7], cells[11]])[0]).toEqual(["≥16000件", ""]);
});
