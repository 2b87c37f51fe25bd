import { checkWorkbook } from "../../../src/core/check/check-workbook";
import { toA1 } from "../../../src/core/sheet/a1";
import { exampleProject } from "../../../src/core/templates/example-project";
import { renderSpec } from "../../support/render-spec";

describe("示例表", () => {
  it("is read as one table and has the faults it is to show, no others", () => {
    const { tables, findings } = checkWorkbook([renderSpec(exampleProject())]);
    expect(tables.map(({ sheet, indicators }) => [sheet, indicators.length])).toEqual([["示例", 7]]);
    expect(findings.map(({ at, ruleId }) => `${at ? toA1(at) : ""} ${ruleId}`)).toEqual([
      "A7 level2-required-missing",
      "A7 no-quantified-benefit",
      "G8 operator-missing",
      "G9 ratio-upper-100",
      "B10 timeliness-in-quality",
      "G11 money-unit-incomplete",
      "C13 name-is-sentence",
      "G13 qualitative-vague",
    ]);
  });
});
