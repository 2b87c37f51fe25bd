import { toAmount } from "../../../../src/core/table/read/amount-field";
import { shownText } from "../../../../src/core/table/read/cell-field";
import { goalsOf } from "../../../../src/core/table/read/goal-text";
import { heldAt } from "../../../../src/core/table/read/held-value";
import { isClosingLine, isHeading, moneyUnitOf, unitLineOf, yearIn } from "../../../../src/core/table/read/title-line";
import type { CellValue, SheetSnapshot } from "../../../../src/core/sheet/sheet-snapshot";

const AT = { row: 0, column: 0 };
const field = (text: string) => ({ text, raw: text, at: AT });
const oneCell = ({
  text,
  value = text,
  format = "General",
  formula = value,
}: {
  text: string;
  value?: CellValue;
  format?: string;
  formula?: CellValue;
}): SheetSnapshot => ({
  name: "表",
  origin: AT,
  text: [[text]],
  values: [[value]],
  formats: [[format]],
  formulas: [[formula]],
  merges: [],
  protected: false,
});

describe("amounts", () => {
  it.each([
    ["474.50", 474.5],
    ["1,234,567.89", 1234567.89],
    ["１２３．４５", 123.45],
    [" 20 000 ", 20000],
    ["-", 0],
    ["", undefined],
    ["474.5O", undefined],
    ["20万", undefined],
    ["20万元", undefined],
  ])("“%s” in a table of 万元", (text, value) => {
    expect(toAmount(field(text), text, { stated: "万元", used: "万元" }).value).toBe(value);
  });

  it.each([
    ["10000万元", 10000],
    ["50000元", 5],
    ["1.2亿元", 12000],
    ["20万", undefined],
  ])("“%s” carries its own unit where the table states none", (text, value) => {
    expect(toAmount(field(text), text, { stated: undefined, used: "万元" }).value).toBe(value);
  });

  it("takes the held number where the shown one is rounded", () => {
    expect(toAmount(field("475"), 474.5, { stated: "万元", used: "万元" }).value).toBe(474.5);
  });
});

describe("what a cell shows and holds", () => {
  it.each([
    [{ text: "", value: 0.95, format: "0%" }, "95%", "number"],
    [{ text: "0.95", value: 0.95, format: "0%" }, "95%", "number"],
    [{ text: "95%", value: 0.95, format: "0%" }, "95%", "number"],
    [{ text: "####", value: 474.5 }, "474.5", "number"],
    [{ text: "12月1日", value: 45261, format: 'm"月"d"日"' }, "12月1日", "date"],
    [{ text: "100%", value: 1, format: "0%", formula: "=100%" }, "100%", "formula"],
    [{ text: "#REF!", value: "#REF!" }, "#REF!", "error"],
    [{ text: "TRUE", value: true }, "TRUE", "boolean"],
    [{ text: "≥95%" }, "≥95%", "text"],
    [{ text: "" }, "", "empty"],
  ] as const)("%j", (cell, shown, kind) => {
    expect(shownText(oneCell(cell), AT)).toBe(shown);
    expect(heldAt(oneCell(cell), AT).kind).toBe(kind);
  });
});

describe("goals", () => {
  it.each([
    ["1.目标内容1：保障审判", [[1, 1, "保障审判"]]],
    ["1.目标内容2：保障审判", [[1, 2, "保障审判"]]],
    [
      "目标1：完成建设\n目标2：开展帮扶",
      [
        [1, undefined, "完成建设"],
        [2, undefined, "开展帮扶"],
      ],
    ],
    [
      "1、维修幕墙；\n\n2、更换电梯",
      [
        [1, undefined, "维修幕墙；"],
        [2, undefined, "更换电梯"],
      ],
    ],
    ["（一）维修幕墙", [[1, undefined, "维修幕墙"]]],
    ["１．目标内容１：维修", [[1, 1, "维修"]]],
    [
      "1.完成一；2.完成二；3.完成三",
      [
        [1, undefined, "完成一；"],
        [2, undefined, "完成二；"],
        [3, undefined, "完成三"],
      ],
    ],
    ["10.5万亩高标准农田建成", [[undefined, undefined, "10.5万亩高标准农田建成"]]],
    ["3个月内完成", [[undefined, undefined, "3个月内完成"]]],
    ["1.目标内容1：", [[1, 1, ""]]],
    ["完成2.5公里；建成3.2公里", [[undefined, undefined, "完成2.5公里；建成3.2公里"]]],
  ])("%j", (raw, goals) => {
    expect(goalsOf(field(raw)).map(({ number, secondNumber, text }) => [number, secondNumber, text])).toEqual(goals);
  });

  it("counts the lines of the cell", () => {
    expect(goalsOf(field("1.甲\r\n\r\n2.乙")).map(({ line, raw }) => [line, raw])).toEqual([
      [0, "1.甲"],
      [2, "2.乙"],
    ]);
  });
});

describe("lines around a table", () => {
  it.each([
    ["210101天津市南开区人民法院", { code: "210101", name: "天津市南开区人民法院" }],
    ["502001-井研县马踏镇人民政府", { code: "502001", name: "井研县马踏镇人民政府" }],
    ["预算单位：310205 区第三中学", { code: "310205", name: "区第三中学" }],
    ["20231231日期", undefined],
    ["2023年项目", undefined],
  ])("unit line “%s”", (text, unit) => {
    expect(unitLineOf(text)).toEqual(unit);
  });

  it.each([
    ["单位：万元", "万元"],
    ["（金额单位:元）", "元"],
    ["单 位：千 元", "千元"],
    ["单位：万元/人", undefined],
    ["实施单位：万元公司", undefined],
  ])("money unit “%s”", (text, unit) => {
    expect(moneyUnitOf(text)).toBe(unit);
  });

  it.each([
    ["1.法院办案业务费绩效目标表", true],
    ["项目支出绩效自评表（2022年度）", true],
    ["绩效目标", false],
    ["注：绩效目标表一式两份", false],
    ["完成绩效目标表填报。按时报送", false],
  ])("title “%s”: %s", (text, heading) => {
    expect(isHeading(text)).toBe(heading);
  });

  it.each([
    ["填表人：张三", true],
    ["财政部门审核意见", true],
    ["合计", true],
    ["备注：无", true],
    ["产出指标", false],
    ["说明书编制数量", false],
    ["联系人数量", false],
    ["合计完成率", false],
  ])("closing line “%s”: %s", (text, closing) => {
    expect(isClosingLine(text)).toBe(closing);
  });

  it("finds the year, not part of a code", () => {
    expect([yearIn("司法救助-2023中央"), yearIn("（2024年度）"), yearIn("编号12023001")]).toEqual([2023, 2024, undefined]);
  });
});
