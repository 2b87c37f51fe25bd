import tables from "../fixtures/tables.json";
import { runCli } from "./console";
import { workbookBytes } from "./workbook-bytes";

/** The output's fields that the reader of the seed document must get; the others are dropped. */
const comparable = (json: string): unknown => {
  const { files } = JSON.parse(json, (key, value: unknown) => (["sheet", "layout", "cell", "value"].includes(key) ? undefined : value));
  return files[0].tables;
};

describe("parse --format json", () => {
  it.each(["seed", "seed-stacked"])("%s.xlsx 逐项与文件内容相同", async (name) => {
    const { code, stdout, stderr } = await runCli(["parse", `test/fixtures/${name}.xlsx`, "--format", "json"]);
    expect(comparable(stdout)).toEqual(tables.tables);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("每条指标带单元格地址和解析出的指标值", async () => {
    const { stdout } = await runCli(["parse", "test/fixtures/seed.xlsx", "--format", "json"]);
    const [file] = JSON.parse(stdout).files;
    expect(file.tables[0]).toMatchObject({ sheet: "T1", layout: "tj-2023" });
    expect(file.tables[0].indicators[12]).toMatchObject({
      name: "单次出差支出金额",
      cell: "G20",
      value: { kind: "quantity", op: "<=", n1: 2000, unit: "元", per: "次", dim: "unitPrice" },
    });
    expect(file.notTables).toEqual([]);
  });
});

describe("parse --format text", () => {
  it("列出各表各条指标", async () => {
    const { code, stdout } = await runCli(["parse", "test/fixtures/seed.xlsx"]);
    expect(stdout).toContain("  T4　4.司法救助-2023中央绩效目标表\n");
    expect(stdout).toContain("    预算数：33.00（万元）\n");
    expect(stdout).toContain("      4  产出指标　成本指标　救助资金　≤33万元\n");
    expect(code).toBe(0);
  });

  it("没有绩效目标表时说明找过什么", async () => {
    const files = {
      "账.xlsx": await workbookBytes({
        收支: [
          ["日期", "摘要"],
          ["1月", "邮寄费"],
        ],
        空: [],
      }),
    };
    const { code, stderr } = await runCli(["parse", "账.xlsx"], { files });
    expect(stderr).toBe(
      "“账.xlsx”的工作表“收支”不是绩效目标表：查找一级指标、二级指标、三级指标、指标值，没有找到。\n“账.xlsx”的工作表“空”是空的。\n",
    );
    expect(code).toBe(0);
  });
});
