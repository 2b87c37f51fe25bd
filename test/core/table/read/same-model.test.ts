import fc from "fast-check";
import { parseWorkbook } from "../../../../src/core/table/read/parse-workbook";
import type { SheetSnapshot } from "../../../../src/core/sheet/sheet-snapshot";
import type { Field } from "../../../../src/core/table/model/field";
import { grid } from "../../../support/grid";
import { moved, rewritten, unmerged, withBlankColumn, withBlankRow } from "../../../support/sheet-changes";

const FORM = grid(String.raw`
  |1.校舍维修绩效目标表|<|<|<|<|<|<|
  |310205区第三中学|<|<|<|<|单位：万元|<|
  |项目名称|校舍维修|<|<|<|<|<|
  |预算规模及资金用途|预算数|1,234.50|其中：财政资金|1,200.50|其他资金|34.00|
  |^|用于教学楼外墙和屋面维修，改善办学条件|<|<|<|<|<|
  |绩效目标|1.目标内容1：完成外墙维修约2000平方米\n2.目标内容2：消除漏雨隐患|<|<|<|<|<|
  |一级指标|二级指标|三级指标|<|绩效指标描述|<|指标值|
  |产出指标|数量指标|外墙维修面积|<|实际维修面积|<|≥2000平方米|
  |^|质量指标|验收合格率|<|合格点位占比|<|100%|
  |^|时效指标|完工时间|<|竣工验收时间|<|8月底前|
  |^|成本指标|维修总成本|<|结算金额|<|≤1200万元|
  |效益指标|社会效益指标|受益学生人数|<|在校学生数|<|≥1500人|
  |满意度指标|服务对象满意度指标|师生满意度|<|问卷满意份数占比|<|≥90%|
`);

const texts = (field: Field | undefined): string | undefined => field?.text;

/** What the tables say, without the cells they say it in. */
const modelOf = (sheet: SheetSnapshot): unknown =>
  parseWorkbook([sheet]).tables.map((table) => ({
    layout: table.layout,
    head: [table.heading, table.projectName, table.purpose].map(texts),
    unit: [table.unitLine?.code, table.unitLine?.name, table.moneyUnit?.unit],
    budget: [table.budget.total?.value, table.budget.fiscal?.value, table.budget.other?.value],
    goals: table.goals.map(({ text, number, secondNumber }) => [text, number, secondNumber]),
    indicators: table.indicators.map((one) => [
      one.number,
      one.level1.text,
      one.level2.text,
      one.name.text,
      one.description?.text,
      one.target.text,
      one.value,
    ]),
  }));

const MODEL = modelOf(FORM);
const ROWS = FORM.text.length;
const LABEL = /^(?:一级指标|二级指标|三级指标|绩效指标描述|指标值|项目名称|预算数|其他资金|绩效目标|预算规模及资金用途|其中：财政资金)$/;
const spaced = (text: string): string => (LABEL.test(text) ? [...text].join(" \n") : text);
const wide = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe("the same table drawn in another way", () => {
  it("reads the drawing", () => {
    expect(MODEL).toMatchObject([{ layout: "tj-2023", budget: [1234.5, 1200.5, 34], unit: ["310205", "区第三中学", "万元"] }]);
  });

  it("moved anywhere", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(300), (row, column) => {
        expect(modelOf(moved(FORM, { row, column }))).toEqual(MODEL);
      }),
      { numRuns: 40 },
    );
  });

  it("unmerged, with blank columns and single blank rows", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.nat(8), { maxLength: 3 }), fc.option(fc.nat(ROWS - 1)), (merged, columns, row) => {
        const base = merged ? FORM : unmerged(FORM);
        const wider = columns.reduce(withBlankColumn, base);
        expect(modelOf(row === null ? wider : withBlankRow(wider, row))).toEqual(MODEL);
      }),
      { numRuns: 150 },
    );
  });

  it("blanks and line breaks inside labels", () => {
    expect(modelOf(rewritten(FORM, spaced))).toEqual(MODEL);
  });

  it("full-width digits in amounts and in the numbers of goals", () => {
    const sheet = rewritten(FORM, (text) =>
      /^[\d,.]+$/.test(text) || /^\d\.目标内容/.test(text) ? text.replace(/^[\d,.]+/, wide).replace(/目标内容\d/, wide) : text,
    );
    expect(modelOf(sheet)).toEqual(MODEL);
  });

  it("twice below each other", () => {
    const sheet = { ...FORM, text: [...FORM.text, [], [], ...FORM.text], values: [], merges: [] };
    const [model] = [MODEL].flat();
    expect(modelOf(sheet)).toEqual([model, model]);
  });
});
