import { insertIndicatorRow } from "../../../src/core/library/insert-row";
import { replaceIndicator } from "../../../src/core/library/replace-indicator";
import { suggestIndicators, suggestReplacements } from "../../../src/core/library/suggest-indicators";
import { toA1 } from "../../../src/core/sheet/a1";
import { parseTarget } from "../../../src/core/target/parse-target";
import { parseWorkbook } from "../../../src/core/table/read/parse-workbook";
import type { Indicator, TargetTable } from "../../../src/core/table/model/target-table";
import { grid } from "../../support/grid";
import { seedTables } from "../../support/seed-tables";
import { measureOf } from "../../../src/core/target/measure-of";

const tableOf = (drawing: string): TargetTable => {
  const [table] = parseWorkbook([grid(drawing)]).tables;
  if (!table) throw new Error("no table");
  return table;
};

const rowOf = (table: TargetTable, number: number): Indicator => {
  const row = table.indicators[number - 1];
  if (!row) throw new Error("no row");
  return row;
};

const offered = (level2: string, target: string) => ({
  level1: "产出指标",
  level2,
  name: "妥投率",
  description: "妥投件数÷寄出件数×100%",
  target,
});

const SPLIT = `
  |项目名称|邮寄|<|<|<|<|<|
  |一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|
  |产出指标|数量指标|邮寄数量|≥|100|件|20|
  |^|质量指标|合格率|=|100|%|20|`;

const cellsOf = (table: TargetTable, target: string, level2 = "质量指标") => {
  const fix = insertIndicatorRow(table, offered(level2, target));
  const [edit] = (fix.ok ? fix.value.structural : undefined) ?? [];
  return edit?.kind === "insert-row"
    ? { before: edit.before, cells: edit.cells.map(({ column, text }) => `${column}:${text}`).join(" ") }
    : fix;
};

describe("a row for an indicator", () => {
  it("puts sign, value and unit into the columns of their own, and leaves the weight to its author", () => {
    const table = tableOf(SPLIT);
    expect(cellsOf(table, "≥95%")).toEqual({ before: 4, cells: "1:质量指标 2:妥投率 3:≥ 4:95 5:%" });
    expect(cellsOf(table, "100%")).toEqual({ before: 4, cells: "1:质量指标 2:妥投率 3:= 4:100 5:%" });
    expect(cellsOf(table, "≤2000元/次")).toEqual({ before: 4, cells: "1:质量指标 2:妥投率 3:≤ 4:2000 5:元/次" });
    expect(cellsOf(table, "9月30日前")).toEqual({ before: 4, cells: "1:质量指标 2:妥投率 4:9月30日前" });
  });

  it("fills in the empty row a template keeps for it", () => {
    const table = tableOf(`
      |项目名称|邮寄|<|<|<|
      |一级指标|二级指标|三级指标|指标描述|指标值|
      |产出指标|数量指标|邮寄数量|寄出件数|≥100件|
      |^|质量指标||||`);
    const fix = insertIndicatorRow(table, offered("质量指标", "≥95%"));
    expect(fix.ok ? [fix.value.structural, fix.value.edits.map(({ at, was, text }) => `${toA1(at)} “${was}” ${text}`)] : fix).toEqual([
      undefined,
      ["C4 “” 妥投率", "D4 “” 妥投件数÷寄出件数×100%", "E4 “” ≥95%"],
    ]);
  });

  it("writes labels as the table does, each row's own where each row has it", () => {
    const table = tableOf(`
      |项目名称|邮寄|<|<|<|
      |一级指标|二级指标|三级指标|指标描述|指标值|
      |产出指标|数量|邮寄数量|寄出件数|≥100件|
      |产出指标|时效|送达天数|平均天数|≤5天|`);
    expect(cellsOf(table, "≥95%")).toEqual({ before: 3, cells: "0:产出指标 1:质量 2:妥投率 3:妥投件数÷寄出件数×100% 4:≥95%" });
  });

  it("needs a header to hang on", () => {
    const { sheet, layout, area, budget, goals, blankRows } = tableOf(SPLIT);
    const headless: TargetTable = { sheet, layout, area, budget, goals, blankRows, indicators: [] };
    expect(insertIndicatorRow(headless, offered("质量指标", "≥95%"))).toEqual({ ok: false, error: { kind: "no-header" } });
  });
});

describe("an indicator written over another", () => {
  it("replaces name and target in all their columns, and nothing else", () => {
    const table = tableOf(SPLIT);
    const fix = replaceIndicator(table, rowOf(table, 2), offered("质量指标", "≥95%"));
    expect(fix.ok ? fix.value.edits.map(({ at, was, text }) => `${toA1(at)} ${was}→${text}`) : fix).toEqual([
      "C4 合格率→妥投率",
      "E4 100→95",
      "D4 =→≥",
    ]);
  });

  it("is refused under another 二级指标", () => {
    const table = tableOf(SPLIT);
    expect(replaceIndicator(table, rowOf(table, 1), offered("质量指标", "≥95%"))).toEqual({
      ok: false,
      error: { kind: "other-level2", level2: "质量指标" },
    });
  });
});

describe("suggestions of the library", () => {
  it("name what the seed's tables leave empty, with indicators of their project type", async () => {
    const [t1, , , t4] = await seedTables();
    expect(t1 && suggestIndicators(t1).map(({ level1, level2 }) => `${level1}/${level2}`)).toEqual([
      "效益指标/经济效益指标",
      "效益指标/生态效益指标",
      "效益指标/可持续影响指标",
    ]);
    const sustained = t4 && suggestIndicators(t4).find(({ level2 }) => level2 === "可持续影响指标");
    // Its own type has none: those of other types stand in.
    expect(sustained?.indicators.length).toBeGreaterThan(0);
  });

  it("write the library in the table's own classification", () => {
    const table = tableOf(`
      |项目名称|干警培训|<|<|<|
      |一级指标|二级指标|三级指标|指标描述|指标值|
      |成本指标|社会成本指标|投诉次数|投诉次数|≤1次|
      |产出指标|数量指标|培训人次|参训人次|≥100人次|`);
    const cost = suggestIndicators({ ...table, layout: "mof-101" }).find(({ level2 }) => level2 === "经济成本指标");
    expect(cost?.indicators[0]).toMatchObject({ level1: "成本指标", level2: "经济成本指标" });
  });

  it("offer measurable indicators in place of what the seed says in words, none that the table has", async () => {
    const tables = await seedTables();
    const worded = tables.flatMap((table) =>
      table.indicators.filter(({ value }) => value.kind === "qualitative" || value.kind === "grade").map((row) => ({ table, row })),
    );
    expect(worded.length).toBeGreaterThan(3);
    for (const { table, row } of worded) {
      const found = suggestReplacements(table, row);
      expect([row.name.text, found.length > 0]).toEqual([row.name.text, true]);
      for (const { target, name } of found) {
        expect(measureOf(parseTarget(target))).toBeDefined();
        expect(table.indicators.some((other) => other !== row && other.name.text === name)).toBe(false);
      }
      const [best] = found;
      expect(best && replaceIndicator(table, row, best).ok).toBe(true);
    }
  });
});
