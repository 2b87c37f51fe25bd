import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../../src/host/file/read-workbook";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";

const bytesOf = async (build: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const sheetsOf = async (bytes: Uint8Array): Promise<readonly SheetSnapshot[]> => {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const sheetWith = async (fill: (sheet: ExcelJS.Worksheet) => void): Promise<SheetSnapshot> => {
  const [sheet] = await sheetsOf(await bytesOf((workbook) => fill(workbook.addWorksheet("表"))));
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

/** The file with one part rewritten. */
const rewritten = (bytes: Uint8Array, edit: (path: string, xml: string) => string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strToU8(edit(path, strFromU8(part)))])));

describe("readWorkbook 读单元格", () => {
  it("显示文本按数字格式，值和格式另存", async () => {
    const sheet = await sheetWith((to) => {
      to.getCell("A1").value = 0.95;
      to.getCell("A1").numFmt = "0%";
      to.getCell("B1").value = 474.5;
      to.getCell("B1").numFmt = "0.00";
      to.getCell("C1").value = new Date(Date.UTC(2023, 11, 31));
      to.getCell("C1").numFmt = 'yyyy"年"m"月"d"日"';
      to.getCell("D1").value = 20000;
      to.getCell("D1").numFmt = "#,##0";
    });
    expect(sheet.text).toEqual([["95%", "474.50", "2023年12月31日", "20,000"]]);
    expect(sheet.values).toEqual([[0.95, 474.5, 45291, 20000]]);
    expect(sheet.formats).toEqual([["0%", "0.00", 'yyyy"年"m"月"d"日"', "#,##0"]]);
  });

  it("富文本连成一段，超链接取其文字，公式取结果并留下公式，错误和逻辑值照样显示", async () => {
    const sheet = await sheetWith((to) => {
      to.getCell("A1").value = { richText: [{ text: "≥" }, { text: "95%", font: { bold: true } }] };
      to.getCell("B1").value = { text: "邮寄数量", hyperlink: "https://example.com" };
      to.getCell("C1").value = { formula: "1+1", result: 2 };
      to.getCell("D1").value = { error: "#N/A" };
      to.getCell("E1").value = true;
      to.getCell("F1").value = { formula: "1/0", result: { error: "#DIV/0!" } };
      to.getCell("G1").value = "第一行_x000D_\n第二行";
    });
    expect(sheet.text[0]).toEqual(["≥95%", "邮寄数量", "2", "#N/A", "TRUE", "#DIV/0!", "第一行\r\n第二行"]);
    expect(sheet.formulas[0]?.slice(0, 3)).toEqual(["≥95%", "邮寄数量", "=1+1"]);
  });

  it("格式里带日期字母的金额仍是金额", async () => {
    const sheet = await sheetWith((to) => {
      to.getCell("A1").value = 12.35;
      to.getCell("A1").numFmt = '0.00"元/m"';
    });
    expect(sheet.values).toEqual([[12.35]]);
    expect(sheet.text).toEqual([["12.35元/m"]]);
  });

  it("已用区域从第一个有内容的单元格算起，空行空格为空", async () => {
    const sheet = await sheetWith((to) => {
      to.getCell("C3").value = "项目名称";
      to.getCell("B5").value = "左";
      to.getCell("D5").value = "右";
    });
    expect(sheet.origin).toEqual({ row: 2, column: 1 });
    expect(sheet.text).toEqual([["", "项目名称"], [], ["左", "", "右"]]);
  });

  it("合并区域、保护状态", async () => {
    const sheet = await sheetWith((to) => {
      to.getCell("A1").value = "标题";
      to.mergeCells("A1:G1");
      to.mergeCells("A4:A5");
      void to.protect("", {});
    });
    expect(sheet.merges).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 7 },
      { row: 3, column: 0, rowCount: 2, columnCount: 1 },
    ]);
    expect(sheet.protected).toBe(true);
  });

  it("只读看得见的工作表，按页签次序", async () => {
    const sheets = await sheetsOf(
      await bytesOf((workbook) => {
        workbook.addWorksheet("乙&甲").getCell("A1").value = "1";
        workbook.addWorksheet("藏", { state: "hidden" }).getCell("A1").value = "2";
        workbook.addWorksheet("丙").mergeCells("B2:C2");
      }),
    );
    expect(sheets.map(({ name, text, merges }) => [name, text, merges.length])).toEqual([
      ["乙&甲", [["1"]], 0],
      ["丙", [], 1],
    ]);
  });

  it("带命名空间前缀的文件、坏的附图不妨碍读取", async () => {
    const bytes = await bytesOf((workbook) => (workbook.addWorksheet("表").getCell("A1").value = "项目名称"));
    const prefixed = rewritten(bytes, (path, xml) =>
      path.endsWith("sheet1.xml") ? xml.replace(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x=") : xml,
    );
    expect((await sheetsOf(prefixed))[0]?.text).toEqual([["项目名称"]]);
    const drawn = zipSync({ ...unzipSync(bytes), "xl/drawings/drawing1.xml": strToU8("<broken") });
    expect((await sheetsOf(drawn))[0]?.text).toEqual([["项目名称"]]);
  });

  it("种子工作簿", async () => {
    const sheets = await sheetsOf(readFileSync("test/fixtures/seed.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual(["T1", "T2", "T3", "T4"]);
    expect(sheets[0]?.text[3]?.slice(0, 3)).toEqual(["预算规模及资金用途", "预算数", "474.50"]);
  });
});

describe("readWorkbook 拒绝", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each([
    ["空文件", new Uint8Array(), { kind: "not-a-workbook", found: "empty" }],
    ["旧版 xls、et", Uint8Array.from([...compound, 0, 0, 0]), { kind: "not-a-workbook", found: "old-excel" }],
    ["加密的工作簿", Uint8Array.from([...compound, ...Buffer.from("EncryptedPackage", "utf16le")]), { kind: "encrypted" }],
    ["文本", strToU8("项目名称,法院办案业务费"), { kind: "not-a-workbook", found: "other" }],
    ["别的压缩包", zipSync({ "word/document.xml": strToU8("<a/>") }), { kind: "not-a-workbook", found: "other" }],
  ])("%s", async (_name, bytes, error) => {
    expect(await readWorkbook(bytes)).toEqual({ ok: false, error });
  });

  it("截断的文件", async () => {
    const whole = readFileSync("test/fixtures/seed.xlsx");
    expect(await readWorkbook(whole.subarray(0, whole.length / 2))).toMatchObject({ ok: false, error: { kind: "unreadable" } });
  });
});
