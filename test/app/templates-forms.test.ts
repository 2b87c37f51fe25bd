import { rangeToA1 } from "../../src/core/sheet/a1";
import { templateById } from "../../src/core/templates";
import { officeHost } from "../../src/host/office/office-host";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";

let office: RunningOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.dispose());

const LEVEL1_TJ = "产出指标,效益指标,满意度指标";
const LEVEL1_MOF = "成本指标,产出指标,效益指标,满意度指标";
const LEVEL2_TJ = "数量指标,质量指标,时效指标,成本指标,经济效益指标,社会效益指标,生态效益指标,可持续影响指标,服务对象满意度指标";
const LEVEL2_MOF =
  "经济成本指标,社会成本指标,生态环境成本指标,数量指标,质量指标,时效指标,经济效益指标,社会效益指标,生态效益指标,服务对象满意度指标";

/** The form as Office.js tells it: title of the prompt, list and number format of each column; the page. */
const formOf = async (id: string) => {
  const spec = templateById(id)?.sheet({
    projectName: `维修-${id}`,
    unitCode: "210101",
    unitName: "天津市南开区人民法院",
    budget: { total: 20 },
    purpose: "",
  });
  if (!spec) throw new Error(id);
  const made = await officeHost().insertSheet(spec);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(made.value.name);
  const header = sheet.getRange("A7:H7").load("values");
  await context.sync();
  const labels = (header.values[0] ?? []).map(String);
  const columns = labels.flatMap((label, column) => (label === "" ? [] : [{ label, column }]));
  const cells = columns.map(({ column }) => {
    // Every row of the blank plan, so a row without its list would make the rule null.
    const range = sheet.getRangeByIndexes(7, column, 9, 1).load("numberFormat");
    return { range, validation: range.dataValidation.load("rule,prompt,type,errorAlert") };
  });
  const { pageLayout } = sheet;
  pageLayout.load("orientation,paperSize,zoom,centerHorizontally");
  const area = pageLayout.getPrintArea().load("address");
  const titles = pageLayout.getPrintTitleRows().load("address");
  await context.sync();
  return {
    columns: columns.map(({ label }, index) => {
      const { range, validation } = cells[index] ?? {};
      return {
        label,
        prompt: validation?.prompt.title,
        message: validation?.prompt.message ?? "",
        list: validation?.rule.list?.source,
        stops: validation?.errorAlert?.showAlert,
        formats: [...new Set(range?.numberFormat.flat())],
      };
    }),
    page: {
      orientation: pageLayout.orientation,
      paper: pageLayout.paperSize,
      zoom: pageLayout.zoom,
      centred: pageLayout.centerHorizontally,
      area: area.address.replace(/^.*!/, ""),
      titles: titles.address.replace(/^.*!/, ""),
      asked: rangeToA1(spec.print.area),
    },
  };
};

describe("新建项目表 in Excel has its lists, prompts, formats and page", () => {
  it.each([
    [
      "tj-2023",
      "A1:G16",
      LEVEL1_TJ,
      LEVEL2_TJ,
      [
        ["三级指标", "General"],
        ["绩效指标描述", "General"],
        ["指标值", "@"],
      ],
    ],
    [
      "mof-101",
      "A1:H16",
      LEVEL1_MOF,
      LEVEL2_MOF,
      [
        ["三级指标", "General"],
        ["指标解释", "General"],
        ["指标值", "@"],
        ["权重", "General"],
      ],
    ],
    [
      "mof-2022",
      "A1:G16",
      LEVEL1_MOF,
      LEVEL2_MOF,
      [
        ["三级指标", "General"],
        ["指标值", "@"],
        ["分值权重（90）", "General"],
      ],
    ],
  ] as const)("%s", async (id, area, level1, level2, others) => {
    const { columns, page } = await formOf(id);
    expect(columns.map(({ label, prompt, list, formats }) => [label, prompt, list, formats])).toEqual([
      ["一级指标", "一级指标", level1, ["General"]],
      ["二级指标", "二级指标", level2, ["General"]],
      ...others.map(([label, format]) => [label, label, undefined, [format]]),
    ]);
    for (const { message } of columns) expect(message.length).toBeGreaterThan(8);
    expect(page).toMatchObject({ orientation: "Portrait", paper: "A4", centred: true, area, titles: "7:7" });
    expect(page.zoom).toMatchObject({ horizontalFitToPages: 1 });
  });
});
