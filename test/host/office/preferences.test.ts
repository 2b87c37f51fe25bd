import { JSDOM } from "jsdom";
import { preferenceStore } from "../../../src/host/office/preferences";
import { startOffice, type RunningOffice } from "../../../src/workbench/jsdom";

let office: RunningOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.dispose());
afterEach(() => Reflect.deleteProperty(globalThis, "window"));

/** The page of the pane: a browser gives a page of its own address a storage, and refuses it to one of no address. */
const openPage = (options: ConstructorParameters<typeof JSDOM>[1]): void => {
  Object.defineProperty(globalThis, "window", { value: new JSDOM("", options).window, configurable: true });
};
const ADDRESS = { url: "https://localhost/taskpane.html" };

describe("这台机器上记住的偏好", () => {
  it("记下的原样读回，重开窗格也在", async () => {
    openPage(ADDRESS);
    await preferenceStore().save("settings", { year: 2026, rules: ["value-unit-missing"] });
    const reopened = preferenceStore();
    expect(await reopened.load("settings")).toEqual({ year: 2026, rules: ["value-unit-missing"] });
    expect(reopened.lasting()).toBe(true);
  });

  it("没有记过就没有", async () => {
    openPage(ADDRESS);
    expect(await preferenceStore().load("settings")).toBeUndefined();
  });

  it("浏览器不给存时，记到窗格关闭为止，并且照实说", async () => {
    openPage({});
    const store = preferenceStore();
    await store.save("settings", { year: 2026 });
    expect(await store.load("settings")).toEqual({ year: 2026 });
    expect(store.lasting()).toBe(false);
    expect(await preferenceStore().load("settings")).toBeUndefined();
  });

  it("存满了也一样：新的记到窗格关闭，机器上留着旧的", async () => {
    openPage({ ...ADDRESS, storageQuota: 200 });
    const store = preferenceStore();
    await store.save("settings", "旧");
    await store.save("settings", "新".repeat(300));
    expect(store.lasting()).toBe(false);
    expect(await store.load("settings")).toBe("新".repeat(300));
    expect(await preferenceStore().load("settings")).toBe("旧");
  });
});
