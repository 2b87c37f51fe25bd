import { parseWorkbook } from "../../../../src/core/table/parse-workbook";
import { grid } from "../../../support/grid";
import { readDrawing } from "../../../support/table-text";

/** Columns of the forms that provinces publish: what the year's column is, and what stands beside it. */
describe("regional forms", () => {
  it("江苏: 半年（程）目标值 stands before 全年（程）目标值", () => {
    const [table] = readDrawing(`
      |项目绩效目标表|
      |项目名称|文化惠民演出|主管部门|某市文化广电和旅游局|
      |年度目标|举办演出300场|
      |分解目标|
      |一级指标|二级指标|三级指标|半年（程）目标值|全年（程）目标值|
      |过程|资金管理|预算执行率|≥50%|≥95%|
      |产出|数量指标|演出场次|≥150场|≥300场|`);
    expect(table?.slice(-2)).toEqual(["C6 过程/资金管理/预算执行率/≥95%", "C7 产出/数量指标/演出场次/≥300场"]);
  });

  it("湖北: a long-term section, then the year's with 前年, 上年 and 预计当年实现; 当年预算 beside 总预算", () => {
    const [table, ...rest] = readDrawing(`
      |项目申报表|
      |项目名称|公共卫生应急|
      |项目总预算|500|项目当年预算|200|
      |长期绩效目标表|
      |目标名称|一级指标|二级指标|三级指标|指标值|指标值确定依据|
      |长期绩效目标1|产出指标|数量指标|应急演练次数|≥10次|工作计划|
      |年度绩效目标表|
      |目标名称|一级指标|二级指标|三级指标|前年|上年|预计当年实现|指标值确定依据|
      |年度绩效目标1|产出指标|数量指标|应急演练次数|1次|2次|≥3次|工作计划|
      ||效益指标|社会效益指标|突发事件处置率|98%|99%|100%|行业标准|`);
    expect(rest).toEqual([]);
    expect(table?.slice(2)).toEqual([
      "项目 B2 公共卫生应急",
      "total D3 200",
      "D9 产出指标/数量指标/应急演练次数/≥3次 basis=工作计划 previous=2次",
      "D10 效益指标/社会效益指标/突发事件处置率/100% basis=行业标准 previous=99%",
    ]);
  });

  it("上海: 一级目标, 二级目标, 三级目标", () => {
    const [table] = readDrawing(`
      |项目支出绩效目标申报表|
      |项目名称：|道路保洁|项目类别：|经常性项目|
      |项目总预算（元）：|24,000,000|项目当年预算（元）：|12,000,000|
      |一级目标|二级目标|三级目标|目标值|
      |产出目标|数量|道路保洁面积|=350万平方米|
      |效果目标|社会效益|市民投诉率|≤1%|`);
    expect(table?.slice(2)).toEqual([
      "金额单位 A3 元",
      "项目 B2 道路保洁",
      "total D3 12000000",
      "C5 产出目标/数量/道路保洁面积/=350万平方米",
      "C6 效果目标/社会效益/市民投诉率/≤1%",
    ]);
  });

  it("贵州: 指标值 over 符号, 数值 and 单位", () => {
    const [table] = readDrawing(`
      |项目支出绩效目标表（2025年度）|<|<|<|<|<|<|<|
      |项目名称|<|农村公路养护|<|<|<|<|<|
      |项目资金|<|年度资金总额|800万元|<|<|<|<|
      |绩效指标|一级指标|二级指标|三级指标|指标值|<|<|备注|
      |^|^|^|^|符号|数值|单位|^|
      |^|产出指标|数量指标|养护里程|≥|200|公里||
      |^|^|成本指标|养护成本|≤|4|万元/公里||`);
    expect(table?.slice(-2)).toEqual(["D6 产出指标/数量指标/养护里程/200 operator=≥ unit=公里", "D7 产出指标/成本指标/养护成本/4 operator=≤ unit=万元/公里"]);
  });

  it("重庆: indicators without levels", () => {
    const [table] = readDrawing(`
      |2025年项目支出绩效目标表|
      |项目名称|养老服务补贴|||业务主管部门|某区民政局|
      |当年预算|350|||本级支出|350|
      |指标|指标权重|计量单位|指标性质|指标值|是否核心指标|
      |发放补贴人数|30|人|≥|5800|是|
      |补贴发放及时率|20|%|＝|100|否|`);
    expect(table).toEqual([
      "版式 mof-88",
      "标题 A1 2025年项目支出绩效目标表",
      "项目 B2 养老服务补贴",
      "total B3 350",
      "A5 //发放补贴人数/5800 operator=≥ unit=人 weight=30",
      "A6 //补贴发放及时率/100 operator=＝ unit=% weight=20",
    ]);
  });

  it("云南: 单位名称、项目名称 in one column", () => {
    const tables = readDrawing(`
      |项目支出绩效目标表|||||||
      |单位名称、项目名称|项目年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|
      |某县教育体育局||||||||
      |营养改善计划|补助学生38560人|产出指标|数量指标|补助学生人数|=|38560|人|
      |控辍保学|劝返12人|产出指标|数量指标|劝返人数|>=|12|人|`);
    expect(tables.map((lines) => lines.slice(2))).toEqual([
      ["项目 A4 营养改善计划", "目标 B4 补助学生38560人", "E4 产出指标/数量指标/补助学生人数/38560 operator== unit=人"],
      ["项目 A5 控辍保学", "目标 B5 劝返12人", "E5 产出指标/数量指标/劝返人数/12 operator=>= unit=人"],
    ]);
  });

  it("湖北: numbered goals with names, the day of filling in is not the year", () => {
    const drawing = `
      |省级项目支出绩效目标申报表|||||
      |填报日期：2024年11月6日||||单位：万元|
      |项目名称|疾控能力提升||项目执行单位|省疾控中心|
      |项目总预算|2400||项目当年预算|800|
      |项目绩效总目标|名称||目标说明||
      ||长期绩效目标1||提升检测能力||
      ||年度绩效目标1||建成实验室12个||
      ||年度绩效目标2||培训300人次||
      |目标名称|一级指标|二级指标|指标名称|指标值|
      |年度绩效目标1|产出指标|数量指标|实验室数量|≥12个|`;
    expect(readDrawing(drawing)[0]?.slice(2)).toEqual([
      "单位 E3 省疾控中心",
      "金额单位 E2 万元",
      "项目 B3 疾控能力提升",
      "total E4 800",
      "目标 D7 建成实验室12个",
      "目标 D8 培训300人次",
      "D10 产出指标/数量指标/实验室数量/≥12个",
    ]);
    expect(parseWorkbook([grid(drawing)]).tables[0]?.year).toBeUndefined();
  });

  it("a total over rows of sources stands beside 合计", () => {
    const [table] = readDrawing(`
      |项目名称|陪审员经费||
      |资金总额（万元）|资金来源|金额|
      |^|合计|85|
      |^|一般公共预算|85|
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|陪审案件数|≥3200件|`);
    expect(table?.filter((line) => /^(?:total|fiscal)/.test(line))).toEqual(["total C3 85", "fiscal C4 85"]);
  });
});
