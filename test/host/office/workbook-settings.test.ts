import { officeHost } from "../../../src/host/office/office-host";
import { startOffice, type RunningOffice } from "../../../src/workbench/jsdom";

const KEY = "waivers";
const VALUE = { version: 1, waivers: [{ rule: "value-unit-missing", until: null, at: ["示例", 8, true] }] };

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice();
  // The library greets Excel in a batch of its own after the first one.
  await officeHost().read("active");
  office.host.counters.reset();
});
afterEach(() => office.dispose());

const trips = (): number => {
  const { requests } = office.host.counters.read();
  office.host.counters.reset();
  return requests;
};

describe("随工作簿保存的设置", () => {
  it("没有存过就没有", async () => {
    expect(await officeHost().loadSetting(KEY)).toEqual({ ok: true, value: undefined });
    expect(trips()).toBe(1);
  });

  it("存下的原样读回，换一次会话也在", async () => {
    expect(await officeHost().saveSetting(KEY, VALUE)).toEqual({ ok: true, value: undefined });
    expect(trips()).toBe(1);
    expect(await officeHost().loadSetting(KEY)).toEqual({ ok: true, value: VALUE });
  });

  it("后存的代替先存的，别的键不动", async () => {
    await officeHost().saveSetting("another", 1);
    await officeHost().saveSetting(KEY, VALUE);
    await officeHost().saveSetting(KEY, "新的");
    expect(await officeHost().loadSetting(KEY)).toEqual({ ok: true, value: "新的" });
    expect(await officeHost().loadSetting("another")).toEqual({ ok: true, value: 1 });
  });

  it("存“无”就是删去；本来没有也不出错", async () => {
    await officeHost().saveSetting(KEY, VALUE);
    expect(await officeHost().saveSetting(KEY, undefined)).toEqual({ ok: true, value: undefined });
    expect(await officeHost().loadSetting(KEY)).toEqual({ ok: true, value: undefined });
    expect(await officeHost().saveSetting(KEY, undefined)).toEqual({ ok: true, value: undefined });
  });

  it("Excel 不让写时说明原因", async () => {
    office.host.faults.plan({ code: 7000 });
    expect(await officeHost().saveSetting(KEY, VALUE)).toEqual({ ok: false, error: { kind: "access-denied" } });
    expect(await officeHost().loadSetting(KEY)).toEqual({ ok: true, value: undefined });
  });
});
