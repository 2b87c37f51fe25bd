import { templateById } from "../../../src/core/templates";
import type { ProjectRequest } from "../../../src/core/templates/project-request";
import type { SheetSpec } from "../../../src/core/sheet-spec/sheet-spec";
import { contentAt, mergeNames, overlappingMerges, swallowedCells } from "../../support/spec-text";

const request: ProjectRequest = {
  projectName: "设备购置",
  unitCode: "210101",
  unitName: "天津市南开区人民法院",
  budget: { total: 20, fiscal: 20 },
  purpose: "购置台式机",
  indicators: [
    { level1: "成本指标", level2: "经济成本指标", name: "设备购置总成本", description: "合同金额", target: "≤20万元", weight: 20 },
  ],
};

const sheetOf = (id: string): SheetSpec => {
  const template = templateById(id);
  if (!template) throw new Error(id);
  return template.sheet(request);
};

it.each([
  [
    "mof-101",
    { E7: "指标解释", G7: "指标值", H7: "权重", E8: "合同金额", G8: "≤20万元", H8: 20, A4: "预算规模及资金用途" },
    ["A1:H1", "A4:A5", "G4:H4"],
  ],
  [
    "mof-2022",
    {
      C7: "三级指标",
      F7: "指标值",
      G7: "分值权重（90）",
      F8: "≤20万元",
      G8: 20,
      B4: "年度资金总额",
      A4: "预算规模及资金用途",
      A6: "年度绩效目标",
    },
    ["A1:G1", "A4:A5", "C7:E7", "C8:E8"],
  ],
])("%s 的列与合并", (id, contents, merges) => {
  const sheet = sheetOf(id);
  for (const [address, content] of Object.entries(contents)) expect([address, contentAt(sheet, address)]).toEqual([address, content]);
  expect(mergeNames(sheet)).toEqual(expect.arrayContaining(merges));
  expect(overlappingMerges(sheet)).toEqual([]);
  expect(swallowedCells(sheet)).toEqual([]);
});

it("没有的模板", () => {
  expect(templateById("region")).toBeUndefined();
});
