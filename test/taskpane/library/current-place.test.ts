import type { TargetTable } from "../../../src/core/table/model/target-table";
import { placeOf, sameTable, type CurrentPlace } from "../../../src/taskpane/library/current-place";
import { seedTables } from "../../support/seed-tables";

const say = (place: CurrentPlace): string => {
  if (place.kind === "no-table") return "没有表";
  if (place.kind === "several") return `${place.count}张表，请选一张`;
  return `${place.table.sheet} 第${place.table.area.firstRow + 1}行起${place.row ? `，${place.row.name.text}` : ""}`;
};

describe("where an indicator goes", () => {
  let stacked: readonly TargetTable[];
  let alone: readonly TargetTable[];
  beforeAll(async () => {
    stacked = await seedTables("seed-stacked");
    alone = (await seedTables()).filter(({ sheet }) => sheet === "T2");
  });
  const at = (sheet: string, row: number) => ({ sheet, at: { row: row - 1, column: 2 } });

  it("without a table there is no place", () => expect(say(placeOf([], undefined))).toBe("没有表"));

  it("the only table of a sheet is the place, wherever the selection is", () => {
    expect([undefined, at("别的表", 3), at("T2", 8)].map((selected) => say(placeOf(alone, selected)))).toEqual([
      "T2 第1行起",
      "T2 第1行起",
      `T2 第1行起，${alone[0]?.indicators.find(({ row }) => row === 7)?.name.text}`,
    ]);
  });

  it("of several tables it is the one around the selected cell, and none before one is selected", () => {
    const [, second] = stacked;
    if (!second) throw new Error("one table only");
    expect(say(placeOf(stacked, undefined))).toBe("4张表，请选一张");
    expect(say(placeOf(stacked, at("别的表", second.area.firstRow + 2)))).toBe("4张表，请选一张");
    expect(say(placeOf(stacked, at(second.sheet, second.area.firstRow + 2)))).toBe(`${second.sheet} 第${second.area.firstRow + 1}行起`);
  });

  it("a table read anew is the same where the same project stands in the same row", () => {
    const [first] = stacked;
    if (!first) throw new Error("no table");
    const moved = { ...first, area: { ...first.area, firstRow: first.area.firstRow + 1 } };
    expect([sameTable(stacked, first) === first, sameTable(stacked, moved)]).toEqual([true, undefined]);
  });
});
