import { toA1 } from "../../../core/sheet/a1";
import type { HostError } from "../../../host/ports";

/** What went wrong and what to do next, in the user's words; a new case that nobody explains does not compile. */
export const explain = (error: HostError): string => {
  switch (error.kind) {
    case "sheet-protected":
      return `工作表“${error.sheet}”受保护，没有写入任何内容。请先在“审阅”中撤销工作表保护，再试一次。`;
    case "workbook-protected":
      return "工作簿结构受保护，不能增删工作表。请先在“审阅”中撤销工作簿保护，再试一次。";
    case "workbook-read-only":
      return "工作簿以只读方式打开，不能写入。请另存一份或启用编辑后再试。";
    case "sheet-missing":
      return error.sheet === ""
        ? "找不到原来的工作表或单元格，可能已被删除或改名。请重新校验。"
        : `找不到工作表“${error.sheet}”，可能已被删除或改名。请重新校验。`;
    case "sheet-changed":
      return `工作表“${error.sheet}”在插入之后已有改动，没有删除。确认不要时请在 Excel 里直接删除它。`;
    case "last-visible-sheet":
      return `工作簿至少要留一张可见的工作表，没有删除“${error.sheet}”。请先新建或显示另一张工作表，再试一次。`;
    case "cell-changed":
      return `${error.sheet} 的 ${toA1(error.at)} 已变为“${error.now}”，不再是“${error.was}”，因此没有修改。请重新校验后再改。`;
    case "cell-editing":
      return "有单元格正在编辑。请按 Enter 结束编辑，再试一次。";
    case "wrong-workbook":
      return "当前切换到了另一个工作簿。请回到打开本面板的工作簿，再试一次。";
    case "host-too-old":
      return `这个 Excel 版本缺少 ${error.needs}，不能完成此操作。请使用 Excel 2021 及以上版本、Microsoft 365 或 Excel 网页版。`;
    case "too-many-requests":
      return "Excel 正忙，请求太多。请等几秒后再试。";
    case "too-large":
      return "工作表内容太多，Excel 一次返回不了。请删去无关的行列，或把表拆到几张工作表后再试。";
    case "session-lost":
      return "与 Excel 的连接已中断。请刷新页面或重新打开工作簿后再试，已写入的内容不会丢失。";
    case "timeout":
      return `Excel 在 ${error.seconds} 秒内没有回应。请确认没有打开的对话框，然后再试。`;
    case "dialog-open":
      return "Excel 里有对话框没有关闭。请先关闭对话框，再试一次。";
    case "access-denied":
      return "Excel 拒绝了写入，工作表可能受保护或没有编辑权限。请取消保护或申请权限后再试。";
    case "cancelled":
      return "已取消，工作表没有改动。";
    case "not-loaded":
      return "助手的一部分程序没有取到，可能是网络断开，或助手刚刚更新。工作簿没有改动。请检查网络后再试；仍然不行时，关闭任务窗格再打开。";
    case "unexpected":
      return `Excel 返回了意外的错误（${error.code || "无代码"}）。请再试一次；如果仍然失败，请保存工作簿后重新打开。`;
  }
};
