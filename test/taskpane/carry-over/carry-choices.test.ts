import type { CarriableTable } from "../../../src/app/list-carriable-tables";
import { readChoices, startChoices, yearText } from "../../../src/taskpane/carry-over/carry-choices";
import { comparedSheets } from "../../../src/taskpane/carry-over/compared-sheets";

const table = (sheet: string, year: number | undefined): CarriableTable => ({
  sheet,
  position: 0,
  heading: "",
  projectName: `${sheet}项目`,
  year,
  indicators: 5,
  total: "31.00",
  moneyUnit: "万元",
});
const TABLES = [table("办案", 2022), table("物业", 2023), table("培训", undefined)];

describe("沿用上年: what is asked for", () => {
  it("starts with the year after the last, the tables of the last year and those without a year", () => {
    expect(yearText(startChoices, TABLES)).toBe("2024");
    expect(readChoices(startChoices, TABLES)).toEqual({
      ok: true,
      value: {
        year: 2024,
        tables: [
          { sheet: "物业", position: 0 },
          { sheet: "培训", position: 0 },
        ],
      },
    });
  });

  it("a stated budget is from fiscal funds", () => {
    const asked = readChoices({ ...startChoices, budgets: new Map([["0 物业", "１,500"]]), ticks: new Map([["0 培训", false]]) }, TABLES);
    expect(asked).toEqual({
      ok: true,
      value: { year: 2024, tables: [{ sheet: "物业", position: 0, budget: { total: 1500, fiscal: 1500 } }] },
    });
  });

  it.each([
    [{ year: "24" }, { kind: "no-year" }],
    [{ year: "2023" }, { kind: "same-year", project: "物业项目", year: 2023 }],
    [{ budgets: new Map([["0 物业", "三十万"]]) }, { kind: "no-amount", key: "0 物业", text: "三十万" }],
  ] as const)("%j is refused", (choices, error) => {
    expect(readChoices({ ...startChoices, ...choices }, TABLES)).toEqual({ ok: false, error });
  });
});

describe("年度对比: which sheet is of which year", () => {
  it("goes by the tables' years unless the user says otherwise", () => {
    expect([...comparedSheets(TABLES, new Map([["培训", "current"]]))]).toEqual([
      ["办案", "previous"],
      ["物业", "current"],
      ["培训", "current"],
    ]);
  });
});
