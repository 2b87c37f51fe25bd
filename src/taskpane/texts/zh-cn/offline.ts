/** Why the pane cannot run at all, and what to do. */
export const offline = {
  unreachable:
    "无法加载 Office.js。请检查网络能否访问 Office.js 的地址；内网环境请让管理员使用随加载项部署的 Office.js，然后重新打开任务窗格。",
  outside: "请在 Excel 中打开绩效目标表助手：在“绩效目标”选项卡中点“打开面板”。",
  tooOld: (needs: string): string =>
    `这个 Excel 版本缺少 ${needs}，无法使用绩效目标表助手。请使用 Excel 2021 及以上版本、Microsoft 365 或 Excel 网页版。`,
};
