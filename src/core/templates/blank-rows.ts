import type { BlankRows, ProjectRequest, RequestedIndicator } from "./project-request";

const blankIndicators = (plan: readonly BlankRows[]): readonly RequestedIndicator[] =>
  plan.flatMap(({ level1, level2, count }) =>
    Array.from({ length: count }, (): RequestedIndicator => ({ level1, level2, name: "", description: "", target: "" })),
  );

/** The rows a sheet starts with: the indicators asked for, else empty rows to be filled in. */
export const requestedRows = (
  { indicators, rows }: Pick<ProjectRequest, "indicators" | "rows">,
  plan: readonly BlankRows[],
): readonly RequestedIndicator[] => (indicators !== undefined && indicators.length > 0 ? indicators : blankIndicators(rows ?? plan));
