export const overview = {
  title: (tables: number): string => `Whole workbook (${tables} table(s))`,
  level: (kind: "cost" | "output" | "benefit" | "satisfaction", count: number): string =>
    `${{ cost: "cost", output: "output", benefit: "benefit", satisfaction: "satisfaction" }[kind]} ${count}`,
  facts: (budget: number | undefined, levels: string, errors: number, warnings: number): string =>
    `Budget ${budget === undefined ? "not stated" : `${budget.toFixed(2)} 万元`}; indicators ${levels || "none"}; ${errors} must, ${warnings} should be changed`,
  grade: (grade: string): string => `Suggested grade ${grade} (for reference only)`,
  total: "Total: ",
};
