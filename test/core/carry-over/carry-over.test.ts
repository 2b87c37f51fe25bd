import { carryOver, type CarryOverOptions } from "../../../src/core/carry-over/carry-over";
import { parseWorkbook } from "../../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../../src/core/table/model/target-table";
import { templateById } from "../../../src/core/templates";
import type { SheetSpec } from "../../../src/core/sheet-spec/sheet-spec";
import { renderSpec } from "../../support/render-spec";
import { contentAt, overlappingMerges, styleAt, swallowedCells } from "../../support/spec-text";
import { templatedSeed } from "../../support/templated-seed";

const first = (tables: readonly TargetTable[]): TargetTable => {
  const [table] = tables;
  if (!table) throw new Error("no table");
  return table;
};

const seed = first(parseWorkbook(templatedSeed()).tables);

const carried = (options: Partial<CarryOverOptions> = {}, table = seed): SheetSpec =>
  carryOver(table, { year: 2024, targets: "previous-column", ...options });
const readBack = (spec: SheetSpec): TargetTable => first(parseWorkbook([renderSpec(spec)]).tables);

it("标题和项目名称换成新年度，金额留空", () => {
  const table = readBack(carried());
  expect(table.heading?.text).toBe("1.法院办案业务、业务装备及审判辅助事务外包服务项目-2024中央绩效目标表");
  expect(table.projectName?.text).toBe("法院办案业务、业务装备及审判辅助事务外包服务项目-2024中央");
  expect(table.year).toBe(2024);
  expect(table.unitLine).toMatchObject({ code: "210101", name: "天津市南开区人民法院" });
  expect(table.budget.total?.text).toBe("");
  expect(table.goals.map(({ text }) => text)).toEqual(seed.goals.map(({ text }) => text));
});

it("上年值成灰字列，新的指标值待填", () => {
  const spec = carried();
  expect([contentAt(spec, "H7"), contentAt(spec, "H8"), contentAt(spec, "G8")]).toEqual(["上年值", "≥8次", undefined]);
  expect(styleAt(spec, { row: 7, column: 7 })).toMatchObject({ color: "#7F7F7F", format: "@", border: "thin" });
  expect(styleAt(spec, { row: 7, column: 6 })).toMatchObject({ fill: "#FFF7D6", format: "@" });
  const table = readBack(spec);
  expect(table.indicators.map(({ previous }) => previous?.text)).toEqual(seed.indicators.map(({ target }) => target.text));
  expect(table.indicators.map(({ target }) => target.text)).toEqual(seed.indicators.map(() => ""));
  expect(table.indicators.map(({ name }) => name.text)).toEqual(seed.indicators.map(({ name }) => name.text));
  expect(overlappingMerges(spec)).toEqual([]);
  expect(swallowedCells(spec)).toEqual([]);
});

it("也可以只清空指标值", () => {
  const spec = carried({ targets: "cleared", budget: { total: 500, fiscal: 500 } });
  expect(contentAt(spec, "H7")).toBeUndefined();
  expect(spec.columnWidths).toHaveLength(7);
  expect(readBack(spec).budget.total?.value).toBe(500);
});

it("看不出年度的表原样沿用文字", () => {
  const undated = first(parseWorkbook(templatedSeed().slice(1, 2)).tables);
  expect(undated.year).toBeUndefined();
  expect(readBack(carried({}, undated)).heading?.text).toBe(undated.heading?.text);
});

it("成本为一级的表沿用原版式和权重", () => {
  const template = templateById("mof-2022");
  if (!template) throw new Error("no template");
  const indicators = [
    { level1: "成本指标", level2: "经济成本指标", name: "设备购置总成本", description: "", target: "≤20万元", weight: 20 },
    { level1: "产出指标", level2: "数量指标", name: "购置数量", description: "", target: "≥5台", weight: 40 },
  ];
  const mof = template.sheet({
    projectName: "2023年设备购置",
    unitCode: "210101",
    unitName: "某局",
    budget: { total: 20 },
    purpose: "购置电脑",
    goals: ["2023年购置电脑5台"],
    indicators,
  });
  const table = readBack(carried({}, readBack(mof)));
  expect(table.layout).toBe("mof-2022");
  expect(table.goals.map(({ text }) => text)).toEqual(["2024年购置电脑5台"]);
  expect(table.indicators.map(({ level1, previous, weight }) => [level1.text, previous?.text, weight?.text])).toEqual([
    ["成本指标", "≤20万元", "20"],
    ["产出指标", "≥5台", "40"],
  ]);
});
