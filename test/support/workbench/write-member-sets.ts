import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

// Writes which ExcelApi set brought which member, as the library itself notes it: `npm run member-sets`.
// Only the types that the workbench maps are kept, and only what is newer than the sets every Excel has.
const TYPES = new Set([
  "Application",
  "ConditionalFormat",
  "ConditionalFormatCollection",
  "DataValidation",
  "FormatProtection",
  "PageLayout",
  "Range",
  "RangeAreas",
  "RangeBorder",
  "RangeBorderCollection",
  "RangeFill",
  "RangeFont",
  "RangeFormat",
  "Runtime",
  "Setting",
  "SettingCollection",
  "Workbook",
  "Worksheet",
  "WorksheetCollection",
  "WorksheetCustomPropertyCollection",
  "WorksheetFreezePanes",
  "WorksheetProtection",
]);
const NOTED = /_throwIfApiNotSupported\("(\w+)\.(\w+)", _defaultApiSetName, "1\.(\d+)", _hostName\)/g;

const dist = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const library = readFileSync(join(dist, "excel-web-16.00.debug.js"), "utf8");
const sets = [...library.matchAll(NOTED)].flatMap(([, type = "", member = "", minor = ""]) =>
  TYPES.has(type) && Number(minor) > 3 ? [[`${type}.${member}`, Number(minor)] as const] : [],
);
const sorted = Object.fromEntries([...new Map(sets)].sort(([a], [b]) => (a < b ? -1 : 1)));
const target = join(__dirname, "../../../src/workbench/excel-host/wire/member-sets.json");
writeFileSync(target, `${JSON.stringify(sorted, null, 1)}\n`);
