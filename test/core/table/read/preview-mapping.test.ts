import type { ColumnMapping } from "../../../../src/core/table/model/column-mapping";
import { previewMapping } from "../../../../src/core/table/read/preview-mapping";
import { grid } from "../../../support/grid";

const MAPPING: ColumnMapping = { header: ["大类", "小类", "事项", "标准"], roles: ["level1", "level2", "name", "target"] };
const SHEET = grid(`
  |大类|小类|事项|标准|
  |产出指标|数量指标|巡查次数|≥5次|
  |产出指标|数量指标||≥6次|
  |产出指标|质量指标|巡查覆盖率||`);

describe("what a sheet would say with its columns named", () => {
  it("counts the indicators and those without name or target, and shows the first", () => {
    expect(previewMapping(SHEET, MAPPING, [])).toEqual({
      kind: "indicators",
      count: 3,
      withoutName: 1,
      withoutTarget: 1,
      first: { name: "巡查次数", target: "≥5次" },
    });
  });

  it("takes the place of what was remembered for this header", () => {
    const remembered: ColumnMapping = { ...MAPPING, roles: ["name", "target", "none", "none"] };
    expect(previewMapping(SHEET, MAPPING, [remembered])).toMatchObject({ first: { name: "巡查次数", target: "≥5次" } });
  });

  it("says when the header is there no more", () => {
    expect(previewMapping(grid("|大类|小类|事项|\n|a|b|c|"), MAPPING, [])).toEqual({ kind: "header-gone" });
  });

  it("says how many rows hold no indicator", () => {
    expect(previewMapping(grid("|大类|小类|事项|标准|"), MAPPING, [])).toEqual({ kind: "no-indicators", rows: 0 });
    expect(previewMapping(grid("|大类|小类|事项|标准|\n|产出指标|数量指标|||\n|产出指标|质量指标|||"), MAPPING, [])).toEqual({
      kind: "no-indicators",
      rows: 2,
    });
  });
});
