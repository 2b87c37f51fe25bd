import type { ExampleRow } from "../../../../src/core/lint/rule";

/** Rows of the five columns, 一级指标 on each. */
const row = (level2: string, name: string, target: string): ExampleRow => ({
  level1: "产出指标",
  level2,
  name,
  description: "当年实际数",
  target,
});

export const cost = (name: string, target: string): ExampleRow => row("成本指标", name, target);
export const quantity = (name: string, target: string): ExampleRow => row("数量指标", name, target);
export const quality = (name: string, target: string): ExampleRow => row("质量指标", name, target);

export const budget = (total: string) => ({ total, fiscal: total });
