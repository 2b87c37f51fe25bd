import { SEVERITY_NAMES } from "../../../core/lint/severity";

/** What the pane says of a check that has not begun, is running, failed, or found nothing. */
export const states = {
  idle: {
    title: "校验绩效目标表",
    hint: "打开一张项目支出绩效目标表，点“校验本表”。有问题的单元格会标出颜色，原有格式不会改动。",
    needsReport: "请先点“校验本表”或“校验全部”，再看这里的结果。",
  },
  running: (done: number, total: number): string => (total > 1 ? `正在校验第 ${done} / ${total} 张工作表……` : "正在校验……"),
  /** What is being loaded, where nothing else can be shown yet. */
  loading: {
    view: "正在打开……",
    rules: "正在读取规则……",
    table: "正在读取本表……",
    tables: "正在读取各表……",
    unit: "正在读取单位……",
    pending: "正在读取待核的指标值……",
  },
  clean: {
    title: "没有发现问题",
    notBegun: "表格还没有填写指标",
    notBegunHint: "请在空行里填写三级指标、描述和指标值，然后再校验。",
    hint: (tables: number, indicators: number): string => `已校验 ${tables} 张表、${indicators} 条指标。`,
  },
  summary: (errors: number, warnings: number, infos: number): string => `必须修改 ${errors} 处，建议修改 ${warnings} 处，提示 ${infos} 条`,
  severity: SEVERITY_NAMES,
  /** Where there is little room; the whole word is the label. */
  severityShort: { error: "必改", warning: "建议", info: "提示" },
  notTable: {
    title: "这张工作表不是绩效目标表",
    sheets: (names: string): string => `以下工作表不是绩效目标表，没有校验：${names}`,
    lookedFor: "查找过的内容：",
    found: "找到的内容：",
    nothing: "没有找到相关标题。",
    empty: "工作表是空的。可以点“新建项目表”插入一张空白表。",
    nearest: (title: string, missing: string): string =>
      `最接近的版式是“${title}”，缺少表头：${missing}。请补上后再校验，或在下面指定各列。`,
  },
  skipped: (names: string): string => `工作表受保护，只列出问题，没有标色：${names}`,
  notMarked: "问题已列出，但没有标色。",
  markingStopped: "问题已全部列出；标色已停止，只有一部分工作表标了颜色。再校验一次可以标完。",
  editing: "请先按 Enter 结束单元格编辑，随后会自动继续。",
  rulesFailed: (ids: string): string => `以下规则运行出错，没有查完；其他规则的结果照常列出。请把规则名告诉开发者：${ids}`,
  failed: "没有完成",
  broken: (message: string): string => `这个视图打不开（${message}）。工作簿没有改动。请点“重试”；仍然不行时，关闭窗格再打开。`,
};
