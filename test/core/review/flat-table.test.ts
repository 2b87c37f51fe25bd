import { flatTable } from "../../../src/core/review/flat-table";
import type { FlatOrder } from "../../../src/core/review/flat-columns";
import { parseWorkbook } from "../../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../../src/core/table/model/target-table";
import { printTarget } from "../../../src/core/target/print-target";
import { grid } from "../../support/grid";
import { renderSpec } from "../../support/render-spec";
import { templatedSeed } from "../../support/templated-seed";

const seed = parseWorkbook(templatedSeed()).tables;

const readBack = (order: FlatOrder): readonly TargetTable[] => parseWorkbook([renderSpec(flatTable({ tables: seed }, order))]).tables;

const said = (tables: readonly TargetTable[]): readonly string[] =>
  tables.flatMap((table) =>
    table.indicators.map(({ level1, level2, name, value }) =>
      [table.projectName?.text, level1.text, level2.text, name.text, printTarget(value).replace(/^=?100%$/, "=100%")].join("|"),
    ),
  );

it.each(["sichuan", "neimeng"] as const)("%s 列序读回来仍是种子的 57 条指标", (order) => {
  const tables = readBack(order);
  expect(new Set(tables.map(({ layout }) => layout))).toEqual(new Set([order]));
  expect(said(tables)).toHaveLength(57);
  expect(said(tables)).toEqual(said(seed));
});

it("金额折成元，描述和目标都在", () => {
  const tables = readBack("sichuan");
  expect(tables.map(({ budget }) => budget.total?.value)).toEqual([4745000, 310000, 200000, 330000]);
  expect(tables.flatMap(({ indicators }) => indicators.map(({ description }) => description?.text))).toEqual(
    seed.flatMap(({ indicators }) => indicators.map(({ description }) => description?.text)),
  );
  expect(tables.map(({ goals }) => goals.map(({ text }) => text))).toEqual(seed.map(({ goals }) => goals.map(({ text }) => text)));
});

it("列序", () => {
  const labels = (order: FlatOrder): readonly (string | undefined)[] => renderSpec(flatTable({ tables: seed }, order)).text[2] ?? [];
  expect(labels("sichuan")).toEqual([
    "单位编码",
    "单位名称",
    "项目名称",
    "预算数",
    "年度目标",
    "一级指标",
    "二级指标",
    "三级指标",
    "绩效指标描述",
    "指标性质",
    "指标值",
    "度量单位",
    "权重",
    "指标方向性",
  ]);
  expect(labels("neimeng")).toEqual([
    "项目名称",
    "项目单位",
    "项目类别",
    "预算数",
    "年度绩效目标",
    "一级指标",
    "二级指标",
    "三级指标",
    "指标性质",
    "指标方向",
    "目标值",
    "计量单位",
    "分值",
  ]);
});

it("没有指标时只有表头", () => {
  const spec = flatTable({ tables: parseWorkbook([grid("| 你好 |")]).tables });
  expect(spec.cells.map(({ row }) => row)).not.toContain(3);
});
