import { readDrawing } from "../../../support/table-text";

describe("headers in two rows", () => {
  it("湖南: 绩效指标 over 一级指标 and the rest, the project's labels beside it, the sign in 指标值类型", () => {
    expect(
      readDrawing(`
        |单位项目支出绩效目标表|||||||||
        ||||||||||金额单位：万元|
        |项目支出名称|资金总额|年度绩效目标|绩效指标|<|<|<|<|<|<|
        |^|^|^|一级指标|二级指标|三级指标|指标值|指标值内容|度量单位|指标值类型|
        |某县自然资源局|860||||||||
        |耕地保护|360|核查图斑3500个|产出指标|数量指标|图斑核查数量|3500|全年核查|个|≥|
        |||||时效指标|核查完成时间|12月31日前|年底完成||定性|
        |林地保护|500|管护林地2万亩|产出指标|数量指标|林地管护面积|2|管护|万亩|≥|`),
    ).toEqual([
      [
        "版式 mof-88",
        "标题 A1 单位项目支出绩效目标表",
        "金额单位 J2 万元",
        "项目 A6 耕地保护",
        "total B6 360",
        "目标 C6 核查图斑3500个",
        "F6 产出指标/数量指标/图斑核查数量/3500 description=全年核查 operator=≥ unit=个",
        "F7 产出指标/时效指标/核查完成时间/12月31日前 description=年底完成 operator=定性 unit=",
      ],
      [
        "版式 mof-88",
        "标题 A1 单位项目支出绩效目标表",
        "金额单位 J2 万元",
        "项目 A8 林地保护",
        "total B8 500",
        "目标 C8 管护林地2万亩",
        "F8 产出指标/数量指标/林地管护面积/2 description=管护 operator=≥ unit=万亩",
      ],
    ]);
  });

  it.each([
    ["符号 and 值 below it", "|^|^|^|符号|值|^|"],
    ["words nobody knows below it", "|^|^|^|甲栏|乙栏|^|"],
  ])("指标值 over two columns, %s", (_, second) => {
    const [table] = readDrawing(`
      |项目名称|农田抽验|||||
      |一级指标|二级指标|三级指标|指标值|<|备注|
      ${second}
      |产出指标|数量指标|抽验县数|≥|30个||
      |产出指标|时效指标|抽验完成时间|≤|11月底||
      |效益指标|社会效益指标|管理规范程度||显著提升||`);
    expect(table?.filter((line) => /^C\d/.test(line) && line.includes("operator="))).toEqual([
      "C4 产出指标/数量指标/抽验县数/30个 operator=≥",
      "C5 产出指标/时效指标/抽验完成时间/11月底 operator=≤",
      "C6 效益指标/社会效益指标/管理规范程度/显著提升 operator=",
    ]);
  });

  it("signs in a column whose label does not say so", () => {
    const [table] = readDrawing(`
      |项目名称|校舍维修||||
      |一级指标|二级指标|三级指标|比对方式|指标值|度量单位|
      |产出指标|数量指标|维修面积|≥|3200|平方米|
      |产出指标|质量指标|验收合格率|=|100|%|`);
    expect(table?.slice(2)).toEqual([
      "C3 产出指标/数量指标/维修面积/3200 operator=≥ unit=平方米",
      "C4 产出指标/质量指标/验收合格率/100 operator== unit=%",
    ]);
  });
});
