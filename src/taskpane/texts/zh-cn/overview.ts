export const overview = {
  title: (tables: number): string => `全簿总览（${tables} 张表）`,
  level: (kind: "cost" | "output" | "benefit" | "satisfaction", count: number): string =>
    `${{ cost: "成本", output: "产出", benefit: "效益", satisfaction: "满意度" }[kind]} ${count}`,
  facts: (budget: number | undefined, levels: string, errors: number, warnings: number): string =>
    `预算数 ${budget === undefined ? "未填" : `${budget.toFixed(2)} 万元`}；指标 ${levels || "无"}；必须修改 ${errors}，建议修改 ${warnings}`,
  grade: (grade: string): string => `建议等级 ${grade}（供参考）`,
  total: "合计：",
};
