import { checkWorkbook } from "../../../src/core/check/check-workbook";
import { statedUnit } from "../../../src/core/names/stated-unit";
import { toA1 } from "../../../src/core/sheet/a1";
import { grid } from "../../support/grid";

describe("the unit a name states in brackets", () => {
  it.each([
    ["改造老旧小区数（个）", "个"],
    ["发放租赁补贴户数（万户）", "万户"],
    ["开工目标完成率（%）", "%"],
    ["维修面积(单位：平方米)", "平方米"],
    ["单套设备购置成本（万元/套）", "万元/套"],
    ["资金支付率（年度）", undefined],
    ["培训合格率（线上）", undefined],
    ["系统运维（2025年）", undefined],
    ["培训人数", undefined],
  ])("%s: %s", (name, unit) => {
    expect(statedUnit(name)).toBe(unit);
  });

  it("is the unit of a bare number: nothing is missing, and costs add up in it", () => {
    const { findings, tables } = checkWorkbook([
      grid(`
        |项目支出绩效目标表|
        |项目名称|物业服务|年度资金总额（万元）|30|
        |一级指标|二级指标|三级指标|指标值|
        |产出指标|数量指标|服务面积（万平方米）|≥1.2|
        |产出指标|质量指标|服务达标率（%）|100|
        |产出指标|成本指标|单位面积服务成本（元/平方米）|≤25|`),
    ]);
    expect(tables[0]?.indicators.map(({ value }) => value)).toMatchObject([
      { raw: "≥1.2", amount: 12000, unit: "平方米" },
      { raw: "100", amount: 100, unit: "%" },
      { raw: "≤25", amount: 25, unit: "元", per: "平方米" },
    ]);
    expect(findings.filter(({ ruleId }) => /unit|operator/.test(ruleId)).map(({ at, ruleId }) => [at && toA1(at), ruleId])).toEqual([]);
  });
});
