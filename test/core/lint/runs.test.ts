import { exampleSheet } from "../../../src/core/lint/example-sheet";
import { hasGround, type Runs } from "../../../src/core/lint/runs";
import { layoutById } from "../../../src/core/table/layouts";
import type { LayoutId } from "../../../src/core/table/model/layout";
import { parseWorkbook } from "../../../src/core/table/read/parse-workbook";

const ROW = { level1: "产出指标", level2: "数量指标", name: "邮寄数量", target: "≥16000件", weight: "10" };
const [table] = parseWorkbook([exampleSheet({ rows: [ROW] })]).tables;

const ground = (runs: Runs | undefined, layout: LayoutId | "auto" = "auto"): boolean | undefined =>
  table && hasGround(runs, { table, layout: layoutById(layout === "auto" ? table.layout : layout), settings: { layout } });

it.each<[string, Runs | undefined, boolean]>([
  ["没有写明的规则", undefined, true],
  ["按需开启的规则，开启了就有的查", "on-request", true],
  ["有分值列", { column: "weight" }, true],
  ["没有计量单位列", { column: "unit" }, false],
  ["几列有其一", { column: ["unit", "weight"] }, true],
  ["不是这种版式", { layout: ({ id }) => id === "mof-101" }, false],
  ["没有选定版式", { layout: (_layout, chosen) => chosen }, false],
])("%s", (_name, runs, expected) => {
  expect(ground(runs)).toBe(expected);
});

it("选定了版式，按选定的查", () => {
  expect(ground({ layout: ({ id }, chosen) => chosen && id === "mof-101" }, "mof-101")).toBe(true);
});
