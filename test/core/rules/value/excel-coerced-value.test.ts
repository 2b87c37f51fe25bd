import { exampleSheet } from "../../../../src/core/lint/example-sheet";
import { lint } from "../../../../src/core/lint/lint";
import { defaultSettings } from "../../../../src/core/lint/settings";
import { excelCoercedValue } from "../../../../src/core/rules/value/excel-coerced-value";
import type { SheetSnapshot } from "../../../../src/core/sheet/sheet-snapshot";
import { parseWorkbook } from "../../../../src/core/table/read/parse-workbook";
import { testRule } from "../../../support/test-rule";

testRule(excelCoercedValue, {
  accept: [
    {
      name: "文本",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "10-15个" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "100%" },
        ],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "英文日期",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "5-Oct" }],
      },
      findings: ["E8 “5-Oct”已被Excel当作日期，请把单元格设为文本后重填。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "5-Oct" },
          { level1: "产出指标", level2: "数量指标", name: "站点", description: "", target: "Oct-15" },
        ],
      },
      findings: ["E8 “5-Oct”已被Excel当作日期，请把单元格设为文本后重填。", "E9 “Oct-15”已被Excel当作日期，请把单元格设为文本后重填。"],
    },
  ],
});

/** The example's sheet with its first target held by Excel as something else than text. */
const held = (
  target: string,
  cell: { readonly value: number | boolean | string; readonly format?: string; readonly formula?: string },
): SheetSnapshot => {
  const sheet = exampleSheet({ rows: [{ level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target }] });
  const grid = <T>(filling: T, own: T): readonly (readonly T[])[] =>
    sheet.text.map((row, at) => row.map((_, column) => (at === 7 && column === 4 ? own : filling)));
  return {
    ...sheet,
    values: sheet.text.map((row, at) => row.map((text, column) => (at === 7 && column === 4 ? cell.value : text))),
    formats: grid("General", cell.format ?? "General"),
    formulas: cell.formula === undefined ? [] : grid("", cell.formula),
  };
};

const said = (sheet: SheetSnapshot): readonly string[] =>
  lint(parseWorkbook([sheet]).tables, [excelCoercedValue], defaultSettings).flatMap(({ message, fixes }) => [
    message,
    ...fixes.flatMap(({ edits }) => edits.map(({ text }) => text)),
  ]);

it.each([
  [
    "日期显示成月日",
    held("10月15日", { value: 45214, format: 'm"月"d"日"' }),
    ["“10月15日”已被Excel当作日期，请把单元格设为文本后重填。", "10-15", "10月15日"],
  ],
  [
    "=100%成了公式",
    held("100%", { value: 1, format: "0%", formula: "=100%" }),
    ["“100%”已被Excel当作公式，请把单元格设为文本后重填。", "100%"],
  ],
  ["逻辑值", held("TRUE", { value: true }), ["“TRUE”已被Excel当作逻辑值，请把单元格设为文本后重填。"]],
  ["时效的完整日期就是所写的期限", held("2023/12/31", { value: 45291, format: "yyyy/m/d" }), []],
  ["数字格式的百分数", held("95%", { value: 0.95, format: "0%" }), []],
])("单元格的存法：%s", (_name, sheet, texts) => {
  expect(said(sheet)).toEqual(texts);
});
