import { rangeToA1 } from "../../../src/core/sheet/a1";
import type { ProjectRequest } from "../../../src/core/templates/project-request";
import { projectSheet } from "../../../src/core/templates/tj-2023";
import { contentAt, mergeNames, overlappingMerges, styleAt, swallowedCells } from "../../support/spec-text";

const request: ProjectRequest = {
  projectName: "法院办案业务费",
  unitCode: "210101",
  unitName: "天津市南开区人民法院",
  budget: { total: 31, fiscal: 31 },
  purpose: "用于支付办案业务经费和法律文书邮寄费",
};

describe("空白表", () => {
  const sheet = projectSheet(request);

  it.each([
    ["A1", "1.法院办案业务费绩效目标表"],
    ["A2", "210101天津市南开区人民法院"],
    ["F2", "单位：万元"],
    ["A3", "项目名称"],
    ["B3", "法院办案业务费"],
    ["A4", "预算规模及资金用途"],
    ["B4", "预算数"],
    ["C4", 31],
    ["D4", "其中：财政资金"],
    ["E4", 31],
    ["F4", "其他资金"],
    ["G4", undefined],
    ["B5", "用于支付办案业务经费和法律文书邮寄费"],
    ["A6", "绩效目标"],
    ["B6", "1.目标内容1："],
    ["A7", "一级指标"],
    ["B7", "二级指标"],
    ["C7", "三级指标"],
    ["E7", "绩效指标描述"],
    ["G7", "指标值"],
    ["A8", "产出指标"],
    ["A9", undefined],
    ["B8", "数量指标"],
    ["B9", "数量指标"],
    ["A14", "效益指标"],
    ["A16", "满意度指标"],
    ["B16", "服务对象满意度指标"],
  ])("%s 写 %s", (address, content) => {
    expect(contentAt(sheet, address)).toBe(content);
  });

  it("按版式合并，互不重叠，不吞内容", () => {
    expect(mergeNames(sheet)).toEqual(
      expect.arrayContaining([
        "A1:G1",
        "A2:E2",
        "F2:G2",
        "B3:G3",
        "A4:A5",
        "B5:G5",
        "B6:G6",
        "C7:D7",
        "E7:F7",
        "C8:D8",
        "E8:F8",
        "A8:A13",
        "A14:A15",
      ]),
    );
    expect(overlappingMerges(sheet)).toEqual([]);
    expect(swallowedCells(sheet)).toEqual([]);
  });

  it("字体、边框与数字格式", () => {
    expect(styleAt(sheet, { row: 0, column: 0 })).toMatchObject({ fontName: "宋体", fontSize: 16, bold: true, horizontal: "center" });
    expect(styleAt(sheet, { row: 0, column: 0 }).border).toBeUndefined();
    expect(styleAt(sheet, { row: 1, column: 0 })).toMatchObject({ format: "@" });
    expect(styleAt(sheet, { row: 1, column: 5 })).toMatchObject({ horizontal: "right" });
    expect(styleAt(sheet, { row: 3, column: 2 })).toMatchObject({ format: "0.00", border: "thin" });
    expect(styleAt(sheet, { row: 7, column: 6 })).toMatchObject({ format: "@", border: "thin", wrap: true, fontSize: 11 });
    expect(styleAt(projectSheet({ ...request, fontName: "等线" }), { row: 7, column: 6 }).fontName).toBe("等线");
  });

  it("下拉和提示不超过 Excel 的长度", () => {
    for (const { list, prompt } of sheet.validations) {
      expect((list ?? []).join(",").length).toBeLessThanOrEqual(255);
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
    }
    expect(sheet.validations.filter(({ list }) => list).map(({ range }) => rangeToA1(range))).toEqual(["A8:A16", "B8:B16"]);
  });

  it("A4 纵向打印，表头行跨页重复", () => {
    expect(rangeToA1(sheet.print.area)).toBe("A1:G16");
    expect(sheet.print).toMatchObject({ orientation: "portrait", titleRows: { first: 6, last: 6 } });
    expect(sheet.rowHeights).toHaveLength(16);
    expect(Math.min(...sheet.rowHeights.filter(({ row }) => row > 6).map(({ height }) => height))).toBeGreaterThanOrEqual(30);
  });
});

describe("填好的表", () => {
  const sheet = projectSheet({
    ...request,
    moneyUnit: "元",
    headingNumber: 3,
    goals: ["完成邮寄约16000件", "维修办公设备"],
    indicators: [
      { level1: "产出指标", level2: "数量指标", name: "邮寄数量", description: "当年寄出的文书件数", target: "≥16000件", pending: true },
      { level1: "产出指标", level2: "质量指标", name: "妥投率", description: "签收件数÷寄出件数×100%", target: "=100%" },
    ],
  });

  it.each([
    ["A1", "3.法院办案业务费绩效目标表"],
    ["F2", "单位：元"],
    ["B6", "1.目标内容1：完成邮寄约16000件\n2.目标内容2：维修办公设备"],
    ["C8", "邮寄数量"],
    ["E8", "当年寄出的文书件数"],
    ["G8", "≥16000件"],
    ["G9", "=100%"],
  ])("%s 写 %s", (address, content) => {
    expect(contentAt(sheet, address)).toBe(content);
  });

  it("待核的指标值有浅底色，已定的没有", () => {
    expect(styleAt(sheet, { row: 7, column: 6 }).fill).toBe("#FFF7D6");
    expect(styleAt(sheet, { row: 8, column: 6 }).fill).toBeUndefined();
  });

  it("长文字的行加高", () => {
    const heights = (purpose: string): number => projectSheet({ ...request, purpose }).rowHeights.find(({ row }) => row === 4)?.height ?? 0;
    expect(heights("维修".repeat(400))).toBeGreaterThan(heights("维修"));
  });

  it.each(["=1+1", "'项目", "+项目", "2023", "-"])("项目名称“%s”仍是文字", (projectName) => {
    const named = projectSheet({ ...request, projectName });
    expect(contentAt(named, "B3")).toBe(projectName);
    expect(styleAt(named, { row: 2, column: 1 }).format).toBe("@");
  });
});
