/** Header, acts, tabs. */
export const shell = {
  product: "绩效目标表助手",
  actions: {
    label: "操作",
    validate: "校验本表",
    validateAll: "校验全部",
    clear: "清除标记",
    newProject: "新建项目表",
    cancel: "取消",
    back: "返回",
    undo: "撤销",
    done: (label: string): string => `已完成：${label}。可点“撤销”取回，Ctrl+Z 可能无效。`,
    undoLast: (label: string): string => `撤销：${label}`,
    undone: (label: string): string => `已撤销：${label}`,
    nothingToUndo: "没有可撤销的操作",
    apply: "应用",
    close: "关闭",
    retry: "重试",
  },
  tabs: {
    label: "视图",
    findings: "问题",
    budget: "对账",
    overview: "总览",
    library: "指标库",
    settings: "设置",
    /** What the tab stands for in full, for its tooltip and for screen readers. */
    full: { findings: "问题", budget: "预算对账", overview: "全簿总览", library: "指标库", settings: "设置" },
  },
  working: (done: number, total: number): string => (total > 1 ? `正在处理第 ${done} / ${total} 项……` : "正在处理……"),
  cleared: (count: number): string => (count > 0 ? "已清除标记，原有格式保持不变。" : "没有需要清除的标记。"),
};
