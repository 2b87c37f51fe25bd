import { parseWorkbook } from "../../../../src/core/table/read/parse-workbook";
import { grid } from "../../../support/grid";
import { readDrawing } from "../../../support/table-text";

const blankRowsOf = (drawing: string): readonly (readonly [number, string])[] =>
  parseWorkbook([grid(drawing)]).tables.flatMap(({ blankRows }) => blankRows.map(({ row, level2 }) => [row + 1, level2] as const));

describe("forms as offices fill them in", () => {
  it("label and value in one cell, budget over two rows, a number column, short levels, total and remark below", () => {
    expect(
      readDrawing(`
        |3.校园绿化绩效目标表|
        |预算单位：310205区第三中学||||（单位:万元）|
        |项目名称：校园绿化||||
        |预算规模及资金用途|预算数|20|其中：财政资金|20|
        ||其他资金|0|||
        ||用于校园绿化养护与补植苗木|||
        |绩效目标|完成补植，改善环境|||
        |序号|一级指标|二级指标|三级指标|指标值|备注|
        |1|产出|数量|补植苗木|≥200株||
        |2||质量|成活率|≥95%||
        |3|满意度|服务对象满意度|师生满意度|≥90%||
        |合计||||||
        |注：本表一式两份|`),
    ).toEqual([
      [
        "版式 tj-2023",
        "标题 A1 3.校园绿化绩效目标表",
        "单位 A2 预算单位：310205区第三中学",
        "金额单位 E2 万元",
        "项目 A3 校园绿化",
        "total C4 20",
        "fiscal E4 20",
        "other C5 0",
        "用途 B6 用于校园绿化养护与补植苗木",
        "目标 B7 完成补植，改善环境",
        "D9 产出/数量/补植苗木/≥200株",
        "D10 产出/质量/成活率/≥95%",
        "D11 满意度/服务对象满意度/师生满意度/≥90%",
      ],
    ]);
  });

  it("a header repeated on the next page, with the title or without", () => {
    const [table, ...rest] = readDrawing(`
      |项目支出绩效目标表|
      |项目名称|道路养护|
      |一级指标|二级指标|三级指标|绩效指标描述|指标值|
      |产出指标|数量指标|养护里程|里程|≥50公里|
      |一级指标|二级指标|三级指标|绩效指标描述|指标值|
      ||时效指标|完成时间|时间|12月底前|
      |项目支出绩效目标表（续）|
      |一级指标|二级指标|三级指标|绩效指标描述|指标值|
      |效益指标|社会效益指标|通行速度|提升|≥5%|`);
    expect(rest).toEqual([]);
    expect(table?.slice(3)).toEqual([
      "C4 产出指标/数量指标/养护里程/≥50公里 description=里程",
      "C6 产出指标/时效指标/完成时间/12月底前 description=时间",
      "C9 效益指标/社会效益指标/通行速度/≥5% description=提升",
    ]);
  });

  it("two tables told apart by their titles alone", () => {
    const tables = readDrawing(`
      |甲项目绩效目标表|
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|巡查次数|≥5次|
      |乙项目绩效目标表|
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|培训期数|≥6期|`);
    expect(tables.map(([, heading, row]) => [heading, row])).toEqual([
      ["标题 A1 甲项目绩效目标表", "C3 产出指标/数量指标/巡查次数/≥5次"],
      ["标题 A4 乙项目绩效目标表", "C6 产出指标/数量指标/培训期数/≥6期"],
    ]);
  });

  it("two header labels written in another way", () => {
    const [table] = readDrawing(`
      |项目名称|道路养护|
      |一级目标|二级指标|三级指标|绩效指标描述|目标数值|
      |产出指标|数量指标|养护里程|里程|≥50公里|`);
    expect(table?.at(-1)).toBe("C3 产出指标/数量指标/养护里程/≥50公里 description=里程");
  });

  it("the second level written once for several rows, without merges", () => {
    const [table] = readDrawing(`
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|甲|≥5个|
      |||乙|≥5个|
      ||质量指标|丙|≥95%|
      |||丁|≥95%|`);
    expect(table?.slice(1)).toEqual([
      "C2 产出指标/数量指标/甲/≥5个",
      "C3 产出指标/数量指标/乙/≥5个",
      "C4 产出指标/质量指标/丙/≥95%",
      "C5 产出指标/质量指标/丁/≥95%",
    ]);
  });

  it("one second level forgotten stays empty", () => {
    const [table] = readDrawing(`
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|甲|≥5个|
      |||乙|≥5个|
      ||质量指标|丙|≥95%|`);
    expect(table?.[2]).toBe("C3 产出指标//乙/≥5个");
  });

  it("a satisfaction written once over both level columns", () => {
    const [table] = readDrawing(`
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|甲|≥5个|
      |满意度指标|<|居民满意度|≥90%|`);
    expect(table?.[2]).toBe("C3 满意度指标/满意度指标/居民满意度/≥90%");
  });

  it("a total row before the projects of an export, sums and blank rows between them", () => {
    const tables = readDrawing(`
      |单位名称|项目名称|预算数（万元）|年度目标|一级指标|二级指标|三级指标|绩效指标性质|绩效指标值|绩效度量单位|
      |合计||70||||||||
      |310205-区第三中学||70||||||||
      ||校舍维修|50|修缮校舍|产出指标|数量指标|维修面积|≥|2000|平方米|
      |||||满意度指标|服务对象满意度指标|师生满意度|≥|90|%|
      ||||||||||
      ||||||||||
      ||校园绿化|20|补植苗木|产出指标|数量指标|补植苗木|≥|200|株|`);
    expect(tables.map((lines) => lines.slice(1, 5))).toEqual([
      ["单位 A3 310205-区第三中学", "金额单位 C1 万元", "项目 B4 校舍维修", "total C4 50"],
      ["单位 A3 310205-区第三中学", "金额单位 C1 万元", "项目 B8 校园绿化", "total C8 20"],
    ]);
  });

  it("money of a further source leaves 其他资金 out", () => {
    const [table] = readDrawing(`
      |项目名称|道路养护|
      |项目资金（万元）|年度资金总额|50|
      ||其中：财政拨款|40|
      ||上年结转|10|
      ||其他资金|-|
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|养护里程|≥50公里|`);
    expect(table?.filter((line) => /^(?:total|fiscal|other)/.test(line))).toEqual(["total C2 50", "fiscal C3 40"]);
  });

  it("rows of an unfilled form are blank rows, a prefix with a content is none", () => {
    const drawing = `
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|指标1：养护里程|≥50公里|
      |||指标2：||
      |||……||
      ||质量指标|养护合格率|≥95%|
      |效益指标|经济效益指标|||
      ||社会效益指标|通行速度|≥5%|`;
    expect(readDrawing(drawing)[0]?.[1]).toBe("C2 产出指标/数量指标/养护里程/≥50公里");
    expect(blankRowsOf(drawing)).toEqual([
      [3, ""],
      [4, ""],
      [6, "经济效益指标"],
    ]);
  });

  it("a mid-term and a year section under titles of their own", () => {
    const tables = readDrawing(`
      |项目绩效目标批复表|
      |项目名称|河道整治|
      |长期绩效目标表|
      |一级指标|二级指标|指标名称|指标值|
      |产出指标|数量指标|整治总长|≥90公里|
      |年度绩效目标表|
      |一级指标|二级指标|指标名称|指标值|
      |产出指标|数量指标|当年整治长度|≥30公里|`);
    expect(tables.map((lines) => lines.slice(3))).toEqual([["C8 产出指标/数量指标/当年整治长度/≥30公里"]]);
  });
});
