export const reports = {
  label: "Review output",
  kinds: {
    issues: "List of findings (审核问题清单)",
    summary: "Summary table (绩效目标汇总表)",
    opinion: "Review opinion (审核意见)",
    "flat-sichuan": "Flat list, Sichuan columns (指标平铺表)",
    "flat-neimeng": "Flat list, Inner Mongolia columns (指标平铺表)",
  },
  written: (name: string): string => `Sheet “${name}” written`,
};
