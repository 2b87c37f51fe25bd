import { dropWorkbookWaivers } from "../../src/app/drop-workbook-waivers";
import { WORKBOOK_WAIVERS_KEY } from "../../src/app/waivers/keys";
import type { Waiver } from "../../src/core/lint/waiver";
import { officeHost } from "../../src/host/office/office-host";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";

const waiver = (ruleId: string): Waiver => ({ ruleId, tableKey: "项目甲", rowKey: "审结率", reason: "保留", date: "2024-03-15" });

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice();
  // The library greets Excel in a batch of its own after the first one.
  await officeHost().read("active");
});
afterEach(() => office.dispose());

const inWorkbook = async (): Promise<unknown> => {
  const saved = await officeHost().loadSetting(WORKBOOK_WAIVERS_KEY);
  return saved.ok ? saved.value : saved.error;
};

describe("恢复的问题，工作簿里的忽略也去掉", () => {
  it("只去掉这一条", async () => {
    await officeHost().saveSetting(WORKBOOK_WAIVERS_KEY, [waiver("a-rule"), waiver("b-rule")]);
    expect(await dropWorkbookWaivers(officeHost(), [waiver("a-rule")])).toEqual({ ok: true, value: undefined });
    expect(await inWorkbook()).toEqual([waiver("b-rule")]);
  });

  it("去掉最后一条，设置也不留", async () => {
    await officeHost().saveSetting(WORKBOOK_WAIVERS_KEY, [waiver("a-rule")]);
    await dropWorkbookWaivers(officeHost(), [waiver("a-rule")]);
    expect(await inWorkbook()).toBeUndefined();
  });

  it("工作簿里没有的，不写工作簿", async () => {
    await officeHost().saveSetting(WORKBOOK_WAIVERS_KEY, [waiver("b-rule")]);
    office.host.counters.reset();
    await dropWorkbookWaivers(officeHost(), [waiver("a-rule")]);
    expect(office.host.counters.read().requests).toBe(1);
    expect(await inWorkbook()).toEqual([waiver("b-rule")]);
  });
});
