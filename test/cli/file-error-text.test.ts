import { fileErrorText } from "../../src/cli/file-error-text";
import type { FileError } from "../../src/host/file/file-error";

/** What the file system refuses; what the workbook itself refuses is read in check.test.ts. */
describe("a file that cannot be read", () => {
  it.each<[FileError, string]>([
    [{ kind: "no-permission" }, "“a.xlsx”没有读取权限，请换有权限的账户，或请文件的所有者授权后再试。"],
    [{ kind: "in-use" }, "“a.xlsx”正被其他程序占用，请先关闭那个程序再试。"],
    [{ kind: "folder" }, "“a.xlsx”是文件夹，请写其中的文件。"],
    [{ kind: "unreadable", detail: "EIO" }, "“a.xlsx”不能读取（EIO），请确认文件完好、没有被占用。"],
  ])("%j", (error, sentence) => {
    expect(fileErrorText("a.xlsx", error)).toBe(sentence);
  });
});
