import fc from "fast-check";
import { legalSheetName } from "../../../src/core/sheet-spec/sheet-name";

const unicode = fc.string({ unit: "grapheme", maxLength: 60 });

describe("legalSheetName", () => {
  it.each([
    ["办案/业务:费", [], "办案 业务 费"],
    ["", [], "绩效目标表"],
    ["History", [], "绩效目标表"],
    ["'项目'", [], "项目"],
    ["维修", ["维修"], "维修(2)"],
    ["Abc", ["abc", "ABC(2)"], "Abc(3)"],
    ["法".repeat(40), [], "法".repeat(31)],
    ["法".repeat(40), ["法".repeat(31)], `${"法".repeat(28)}(2)`],
  ])("“%s”（已有 %j）叫“%s”", (wished, taken, name) => {
    expect(legalSheetName(wished, taken)).toBe(name);
  });

  it("总是 Excel 接受的、没用过的名称", () => {
    fc.assert(
      fc.property(unicode, fc.array(unicode, { maxLength: 4 }), (wished, others) => {
        const taken = [...others, legalSheetName(wished, others)];
        const name = legalSheetName(wished, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});
