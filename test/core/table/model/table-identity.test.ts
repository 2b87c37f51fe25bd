import { exampleSheet } from "../../../../src/core/lint/example-sheet";
import { parseWorkbook } from "../../../../src/core/table/read/parse-workbook";
import { rowIdentity, tableIdentity } from "../../../../src/core/table/model/table-identity";
import type { SheetSnapshot } from "../../../../src/core/sheet/sheet-snapshot";
import { moved, withBlankRow } from "../../../support/sheet-changes";

const identities = (sheet: SheetSnapshot): readonly string[] =>
  parseWorkbook([sheet]).tables.flatMap((table) => [tableIdentity(table), ...table.indicators.map(rowIdentity)]);

describe("identities", () => {
  const sheet = exampleSheet({});

  it("stay when the table moves", () => {
    expect(identities(moved(sheet, { row: 5, column: 2 }))).toEqual(identities(sheet));
    expect(identities(withBlankRow(sheet, 3))).toEqual(identities(sheet));
  });

  it("change with project and content", () => {
    const [table, row] = identities(sheet);
    const [otherTable, otherRow] = identities(
      exampleSheet({
        fields: { projectName: "司法救助" },
        rows: [{ level1: "产出指标", level2: "数量指标", name: "救助人数", target: "≥1人" }],
      }),
    );
    expect(otherTable).not.toBe(table);
    expect(otherRow).not.toBe(row);
  });
});
