import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBytes, workbooksIn } from "../../../src/host/file/file-system";

describe("磁盘上的文件", () => {
  const folder = mkdtempSync(join(tmpdir(), "target-table-"));
  beforeAll(() => {
    for (const name of ["乙.xlsx", "甲.XLSX", "~$甲.xlsx", "旧.xls", "说明.txt"]) writeFileSync(join(folder, name), name);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("读出字节", async () => {
    const read = await readBytes(join(folder, "说明.txt"));
    expect(read.ok && Buffer.from(read.value).toString()).toBe("说明.txt");
  });

  it("没有的文件、文件夹", async () => {
    expect(await readBytes(join(folder, "没有.xlsx"))).toEqual({ ok: false, error: { kind: "missing" } });
    expect(await readBytes(folder)).toEqual({ ok: false, error: { kind: "folder" } });
  });

  it("文件夹里的工作簿，不含 Excel 的锁文件", async () => {
    expect(await workbooksIn(folder)).toEqual([join(folder, "甲.XLSX"), join(folder, "乙.xlsx")]);
    expect(await workbooksIn(join(folder, "乙.xlsx"))).toBeUndefined();
  });
});
