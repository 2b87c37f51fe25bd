import { projectTypes } from "../../../src/core/library/project-types";
import { typicalTarget } from "../../../src/core/library/typical-value";
import type { LibraryIndicator } from "../../../src/core/library/project-types/library-indicator";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import type { ExampleRow } from "../../../src/core/lint/rule";
import { checkWorkbook } from "../../../src/core/check/check-workbook";

const rowOf = (indicator: LibraryIndicator): ExampleRow => ({
  level1: indicator.level1,
  level2: indicator.level2,
  name: indicator.name,
  description: indicator.description,
  target: typicalTarget(indicator),
});

/** The library's own budget is large: its amounts are examples that no one budget fits. */
const fields = { total: "1000.00", fiscal: "1000.00" };

describe("指标库不触发自己的规则（handbook 5）", () => {
  it("共 191 条", () => {
    expect(projectTypes.flatMap(({ indicators }) => indicators)).toHaveLength(191);
  });

  it.each(projectTypes.map((type) => [type.title, type] as const))("%s", (_title, { indicators }) => {
    const { tables, findings } = checkWorkbook([exampleSheet({ fields, rows: indicators.map(rowOf) })]);
    const found = findings.filter(({ indicator }) => indicator !== null);
    expect(tables[0]?.indicators).toHaveLength(indicators.length);
    expect(found.map(({ ruleId, indicator, message }) => `${ruleId} ${indicators[(indicator ?? 0) - 1]?.name ?? ""} ${message}`)).toEqual(
      [],
    );
  });
});
