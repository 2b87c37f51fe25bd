import fc from "fast-check";
import { checkWorkbook } from "../../../../src/core/check/check-workbook";
import { defaultSettings } from "../../../../src/core/lint/settings";
import type { SheetSnapshot } from "../../../../src/core/sheet/sheet-snapshot";
import {
  headerSignature,
  headerText,
  MAPPED_ROLES,
  roleProblems,
  withMapping,
  withoutMapping,
  type ColumnMapping,
} from "../../../../src/core/table/model/column-mapping";
import { parseWorkbook } from "../../../../src/core/table/read/parse-workbook";
import { grid } from "../../../support/grid";

const MAPPING: ColumnMapping = { header: ["指标大类", "指标小类", "考核事项", "标准值"], roles: ["level1", "level2", "name", "target"] };
const UNKNOWN = `
  |考核事项表|
  |指标大类|指标小类|考核 事项|标准值|
  |产出指标|数量指标|巡查次数|≥5次|
  |产出指标|质量指标|巡查覆盖率|≥95%|`;

const read = (sheet: SheetSnapshot, ...mappings: readonly ColumnMapping[]) =>
  parseWorkbook([sheet], { mappings }).tables.map(({ layout, indicators }) => [
    layout,
    indicators.map(({ level1, level2, name, target }) => [level1, level2, name, target].map(({ text }) => text).join(" ")),
  ]);
const ROWS = ["产出指标 数量指标 巡查次数 ≥5次", "产出指标 质量指标 巡查覆盖率 ≥95%"];

describe("a header whose columns were named by hand", () => {
  it("is read like that of a form", () => {
    expect(read(grid(UNKNOWN))).toEqual([]);
    expect(read(grid(UNKNOWN), MAPPING)).toEqual([["mapped", ROWS]]);
    expect(parseWorkbook([grid(UNKNOWN)], { mappings: [MAPPING] }).notTables).toEqual([]);
  });

  it("is found wherever it stands on a sheet", () => {
    const moved = { ...grid(UNKNOWN), origin: { row: 4, column: 3 } };
    expect(read(moved, MAPPING)).toEqual([["mapped", ROWS]]);
  });

  it("may have empty cells between its texts, and is repeated on the next page", () => {
    const sheet = grid(`
      |指标大类||指标小类|考核事项|标准值|
      |产出指标||数量指标|巡查次数|≥5次|
      |指标大类||指标小类|考核事项|标准值|
      |产出指标||质量指标|巡查覆盖率|≥95%|`);
    expect(read(sheet, MAPPING)).toEqual([["mapped", ROWS]]);
  });

  it("is another one with one text more, less or different", () => {
    for (const header of ["|指标大类|指标小类|考核事项|", "|指标大类|指标小类|考核事项|标准值|备注|", "|指标大类|指标小类|考核事项|目标|"])
      expect(read(grid(`${header}\n|产出指标|数量指标|巡查次数|≥5次|`), MAPPING)).toEqual([]);
  });

  it("is not taken for the header whose texts only join to the same", () => {
    const joined: ColumnMapping = { header: ["大类|小类", "事项"], roles: ["name", "target"] };
    expect(read(grid("|大类|小类|事项|\n|a|b|c|"), joined)).toEqual([]);
  });

  it("is left alone where the mapping says too little", () => {
    expect(read(grid(UNKNOWN), { ...MAPPING, roles: ["level1", "level2", "name", "none"] })).toEqual([]);
    expect(read(grid(UNKNOWN), { ...MAPPING, roles: ["name", "target"] })).toEqual([]);
  });
});

describe("the mappings that are remembered", () => {
  const other: ColumnMapping = { header: ["事项", "标准"], roles: ["name", "target"] };

  it("hold one for each header, whatever its blanks", () => {
    const again: ColumnMapping = { header: ["指标大类", "指标小类", "考核 事项", "标准值"], roles: ["none", "none", "target", "name"] };
    expect(withMapping([MAPPING, other], again)).toEqual([other, again]);
    expect(withoutMapping([MAPPING, other], again)).toEqual([other]);
  });

  it("need a name and a target, each once", () => {
    expect(roleProblems(MAPPING.roles)).toEqual({ missing: [], repeated: [] });
    expect(roleProblems(["level1", "level1", "none", "none"])).toEqual({ missing: ["name", "target"], repeated: ["level1"] });
  });
});

const words = fc.constantFrom(
  "指标大类",
  "考核事项",
  "标准值",
  "序号",
  "产出指标",
  "数量指标",
  "≥5次",
  "三级指标",
  "合计",
  "|",
  "e \u0301",
);
const text = fc.oneof({ weight: 3, arbitrary: words }, fc.constant(""), fc.string({ maxLength: 90, unit: "binary" }));
const sheets = fc.array(fc.array(text, { maxLength: 6 }), { minLength: 1, maxLength: 8 }).map((texts): SheetSnapshot => ({
  ...{ name: "表", origin: { row: 0, column: 0 }, text: texts, values: texts },
  ...{ formats: [], formulas: [], merges: [], protected: false },
}));
const anyMapping = fc.record({
  header: fc.array(text, { maxLength: 6 }),
  roles: fc.array(fc.constantFrom(...MAPPED_ROLES), { maxLength: 6 }),
});

describe("any mapping on any sheet", () => {
  it("is checked without an exception", () => {
    fc.assert(
      fc.property(
        sheets,
        fc.array(anyMapping, { maxLength: 3 }),
        fc.infiniteStream(fc.constantFrom(...MAPPED_ROLES)),
        (sheet, given, roles) => {
          // One of a row that is on the sheet, so that some are used.
          const header = (sheet.text[0] ?? []).map(headerText).filter((one) => one !== "");
          const own: ColumnMapping = {
            header,
            roles: header.map((_text, index) => (["name", "target"] as const)[index] ?? roles.next().value),
          };
          const { failures } = checkWorkbook([sheet], { ...defaultSettings, mappings: [...given, own] });
          expect(failures).toEqual([]);
        },
      ),
    );
  });

  it("keeps its header's signature when it is written and read", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 300 })), (texts) => {
        const kept = texts.map(headerText);
        expect(kept.map(headerText)).toEqual(kept);
        expect(headerSignature(kept)).toBe(headerSignature(texts));
      }),
    );
  });
});
