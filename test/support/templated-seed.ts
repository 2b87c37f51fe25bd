import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import type { MoneyUnit } from "../../src/core/money/money-unit";
import { projectSheet } from "../../src/core/templates/tj-2023";
import fixture from "../fixtures/tables.json";
import { renderSpec } from "./render-spec";

const unitOf = (text: string): MoneyUnit => (text === "元" ? "元" : "万元");

/** The seed's four tables as our template writes them, one a sheet (`T1` to `T4`) in the form of handbook 1.2: indicator i stands in row 7 + i. */
export const templatedSeed = (): readonly SheetSnapshot[] =>
  fixture.tables.map(({ heading, unitCode, unitName, moneyUnit, projectName, budget, purpose, goals, indicators }, index) => ({
    ...renderSpec(
      projectSheet({
        heading,
        unitCode,
        unitName,
        moneyUnit: unitOf(moneyUnit),
        projectName,
        budget: { total: budget.total, fiscal: budget.fiscal },
        purpose,
        goals,
        indicators,
      }),
    ),
    name: `T${index + 1}`,
  }));
