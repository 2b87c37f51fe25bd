/** @jest-environment jsdom */
import { readFileSync, existsSync } from "node:fs";
import path from "node:path";
import { ribbonCommands } from "../src/commands/ribbon-commands";

const root = path.resolve(__dirname, "..");
const manifest = new DOMParser().parseFromString(readFileSync(path.join(root, "manifest.xml"), "utf8"), "application/xml");
const all = (name: string): readonly Element[] => Array.from(manifest.getElementsByTagName(name));
const childNames = (element: Element | undefined): readonly string[] => Array.from(element?.children ?? [], (child) => child.tagName);
const values = (name: string): readonly string[] => all(name).map((element) => element.getAttribute("DefaultValue") ?? "");

/** Width and height from a PNG's header. */
const pngSize = (file: string): readonly [number, number] => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};
const assetOf = (url: string): string => path.join(root, new URL(url).pathname);

describe("manifest.xml", () => {
  it("is well-formed add-in only XML for a task pane", () => {
    expect(all("parsererror")).toHaveLength(0);
    expect(manifest.documentElement.tagName).toBe("OfficeApp");
    expect(manifest.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
  });

  it("keeps the order of elements that Excel's schema demands", () => {
    expect(childNames(manifest.documentElement)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(childNames(all("VersionOverrides")[0])).toEqual(["Requirements", "Hosts", "Resources"]);
    expect(childNames(all("DesktopFormFactor")[0])).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(childNames(all("CustomTab")[0])).toEqual(["Group", "Group", "Label"]);
    expect(childNames(all("Resources")[0])).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
    for (const group of all("Group")) expect(childNames(group).slice(0, 2)).toEqual(["Label", "Icon"]);
    for (const control of all("Control")) expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });

  it("has a GUID, a four-part version and the floor ExcelApi 1.9", () => {
    expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all("Version")[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    for (const set of [...all("Set"), ...all("bt:Set")]) {
      expect([set.getAttribute("Name"), set.getAttribute("MinVersion")]).toEqual(["ExcelApi", "1.9"]);
    }
  });

  it("speaks Chinese by default and English on request", () => {
    expect(all("DefaultLocale")[0]?.textContent).toBe("zh-CN");
    for (const text of [...all("DisplayName"), ...all("Description"), ...all("bt:String")].filter((element) =>
      element.hasAttribute("DefaultValue"),
    )) {
      expect(Array.from(text.children, (child) => child.getAttribute("Locale"))).toEqual(["en-US"]);
    }
  });

  it("points to https only", () => {
    const urls = [
      ...values("SourceLocation"),
      ...values("IconUrl"),
      ...values("HighResolutionIconUrl"),
      ...values("SupportUrl"),
      ...values("bt:Url"),
      ...values("bt:Image"),
    ].filter(Boolean);
    for (const url of urls) expect(new URL(url).protocol).toBe("https:");
  });

  it("resolves every resid, each at most 32 characters and used once as an id", () => {
    const ids = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => all(name).flatMap((element) => element.getAttribute("id") ?? []));
    expect(new Set(ids).size).toBe(ids.length);
    const used = Array.from(manifest.querySelectorAll("[resid]"), (element) => element.getAttribute("resid") ?? "");
    for (const resid of used) {
      expect(resid.length).toBeLessThanOrEqual(32);
      expect(ids).toContain(resid);
    }
    for (const id of ids) expect(used).toContain(id);
  });

  it("keeps strings within Excel's limits", () => {
    for (const text of all("bt:String")) {
      const limit = text.parentElement?.tagName === "bt:ShortStrings" ? 125 : 250;
      expect((text.getAttribute("DefaultValue") ?? "").length).toBeLessThanOrEqual(limit);
    }
  });

  it("names icons that exist in their stated sizes", () => {
    for (const image of [...all("bt:Image")].filter((element) => element.hasAttribute("id"))) {
      const size = Number(/(\d+)$/.exec(image.getAttribute("id") ?? "")?.[1]);
      const file = assetOf(image.getAttribute("DefaultValue") ?? "");
      expect(existsSync(file)).toBe(true);
      expect(pngSize(file)).toEqual([size, size]);
    }
    expect(pngSize(assetOf(values("IconUrl")[0] ?? ""))).toEqual([32, 32]);
    expect(pngSize(assetOf(values("HighResolutionIconUrl")[0] ?? ""))).toEqual([64, 64]);
  });

  it("calls ribbon functions that exist, each once", () => {
    expect(
      all("FunctionName")
        .map((element) => element.textContent)
        .sort(),
    ).toEqual(Object.keys(ribbonCommands).sort());
  });
});
