import { pairTables, type PairedTables } from "../../../src/core/carry-over/pair-tables";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import { parseWorkbook } from "../../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../../src/core/table/model/target-table";

const tables = (...projects: readonly string[]): readonly TargetTable[] =>
  parseWorkbook(
    projects.map((projectName, index) => ({
      ...exampleSheet({ fields: { heading: `${index + 1}.${projectName}绩效目标表`, projectName } }),
      name: `表${index + 1}`,
    })),
  ).tables;

const said = ({ pairs, dropped, added }: PairedTables) => ({
  pairs: pairs.map(({ previous, current }) => [previous.projectName?.text, current.projectName?.text]),
  dropped: dropped.map(({ projectName }) => projectName?.text),
  added: added.map(({ projectName }) => projectName?.text),
});

it("项目名称去掉年度后相同的配成一对，各用一次", () => {
  const paired = pairTables(
    tables("2023年培训", "外包服务项目-2023中央", "司法救助", "司法救助"),
    tables("司法救助", "外包服务项目-2024中央", "2024 年培训", "会议"),
  );
  expect(said(paired)).toEqual({
    pairs: [
      ["司法救助", "司法救助"],
      ["外包服务项目-2023中央", "外包服务项目-2024中央"],
      ["2023年培训", "2024 年培训"],
    ],
    dropped: ["司法救助"],
    added: ["会议"],
  });
});

it("两年各一张表时，改了名也是一对", () => {
  expect(said(pairTables(tables("普法宣传"), tables("法治宣传教育"))).pairs).toEqual([["普法宣传", "法治宣传教育"]]);
});

it("没有项目名称的表不按空名相配", () => {
  expect(said(pairTables(tables("", "培训"), tables("", "会议"))).pairs).toEqual([]);
});
