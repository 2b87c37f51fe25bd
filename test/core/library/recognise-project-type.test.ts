import * as fc from "fast-check";
import { projectTypes, recogniseProjectType } from "../../../src/core/library";

test.each([
  ["法院办案业务费", "court-casework"],
  ["办案业务费-2023中央", "court-casework"],
  ["法院办案业务、业务装备及审判辅助事务外包服务项目-2023中央", "court-casework"],
  ["陪审员参审补助", "court-casework"],
  ["审判辅助事务外包", "court-outsourcing"],
  ["法院安保服务", "court-outsourcing"],
  ["办公设备购置", "equipment-purchase"],
  ["业务装备经费", "equipment-purchase"],
  ["扫描仪购置", "equipment-purchase"],
  ["车辆购置", "equipment-purchase"],
  ["设备购置补助资金", "equipment-purchase"],
  ["涉安全隐患维修项目", "repair"],
  ["设备维修", "repair"],
  ["诉讼服务中心改造", "repair"],
  ["审判法庭维修改造（含设备）", "repair"],
  ["司法救助-2023中央", "judicial-aid"],
  ["中央补助司法救助资金", "judicial-aid"],
  ["干部培训", "training"],
  ["信息化培训", "training"],
  ["全省法院工作会议", "conference"],
  ["智慧法院平台", "it-build"],
  ["信息系统运维", "it-ops"],
  ["信息系统运维外包", "it-ops"],
  ["劳务派遣外包", "labor"],
  ["政府购买服务岗位", "labor"],
  ["物业服务", "property"],
  ["物业服务采购", "property"],
  ["普法宣传", "publicity"],
  ["文书印刷邮寄", "print-post"],
  ["差旅费", "travel"],
  ["农村低保补助", "subsidy"],
  ["农机购置补贴", "subsidy"],
  ["法律顾问费", "consulting"],
  ["食品抽检", "inspection"],
  ["网络安全检查", "inspection"],
  ["公务用车运行维护费", "vehicle"],
])("%s is %s", (name, expected) => {
  expect(recogniseProjectType(name)?.id).toBe(expected);
});

test.each(["", "  ", "高标准农田建设项目", "义务教育营养改善计划", "2023年专项经费", "abc"])("%j belongs to no type", (name) => {
  expect(recogniseProjectType(name)).toBeUndefined();
});

test("line breaks and full-width brackets inside the name do not matter", () => {
  expect(recogniseProjectType("信息系\n统运 维（设备）")?.id).toBe("it-ops");
});

test("brackets count when the name before them says nothing", () => {
  expect(recogniseProjectType("专项经费（物业）")?.id).toBe("property");
});

test("the purpose is asked only when the name says nothing", () => {
  expect(recogniseProjectType("专项经费", "用于物业、保洁、后勤和设备购置")?.id).toBe("property");
  expect(recogniseProjectType("干部培训", "用于物业、保洁、后勤和设备购置")?.id).toBe("training");
});

test("every type is recognised by its own title", () => {
  expect(projectTypes.map(({ title }) => recogniseProjectType(title)?.id)).toEqual(projectTypes.map(({ id }) => id));
});

test("any text is recognised the same way twice, without throwing", () => {
  const words = fc.constantFrom(...projectTypes.flatMap(({ matchWords }) => matchWords));
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.oneof(words, fc.string()), { maxLength: 6 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, text, (name, purpose) => {
      expect(recogniseProjectType(name, purpose)).toBe(recogniseProjectType(name, purpose));
    }),
  );
});
