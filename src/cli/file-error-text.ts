import type { FileError } from "../host/file/file-error";

/** Why a file was not read, and what to do. */
export const fileErrorText = (path: string, error: FileError): string => {
  switch (error.kind) {
    case "missing":
      return `没有“${path}”这个文件，请核对路径。`;
    case "no-permission":
      return `“${path}”没有读取权限，请换有权限的账户，或请文件的所有者授权后再试。`;
    case "in-use":
      return `“${path}”正被其他程序占用，请先关闭那个程序再试。`;
    case "folder":
      return `“${path}”是文件夹，请写其中的文件。`;
    case "unreadable":
      return `“${path}”不能读取（${error.detail}），请确认文件完好、没有被占用。`;
    case "encrypted":
      return `“${path}”设有打开密码，请在 Excel 或 WPS 中取消密码后再试。`;
    case "not-a-workbook":
      switch (error.found) {
        case "empty":
          return `“${path}”是空文件，请换成 .xlsx 工作簿。`;
        case "old-excel":
          return `“${path}”是旧版格式（.xls 或 .et），请在 Excel 或 WPS 中另存为 .xlsx 后再试。`;
        case "other":
          return `“${path}”不是 Excel 工作簿，请换成 .xlsx 文件。`;
      }
  }
};
