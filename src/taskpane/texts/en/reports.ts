export const reports = {
  label: "Review output",
  kinds: { issues: "List of findings (审核问题清单)", summary: "Summary table (绩效目标汇总表)", opinion: "Review opinion (审核意见)" },
  written: (name: string): string => `Sheet “${name}” written`,
};
