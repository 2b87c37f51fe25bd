export const reports = {
  label: "审核输出",
  kinds: {
    issues: "审核问题清单",
    summary: "绩效目标汇总表",
    opinion: "审核意见",
    "flat-sichuan": "指标平铺表（四川列序）",
    "flat-neimeng": "指标平铺表（内蒙古列序）",
  },
  written: (name: string): string => `写入工作表“${name}”`,
};
