import { indicatorCountHigh } from "../../../../src/core/rules/structure/indicator-count-high";
import type { ExampleRow } from "../../../../src/core/lint/rule";
import { defaultThresholds } from "../../../../src/core/lint/settings";
import { testRule } from "../../../support/test-rule";

const many = (count: number): readonly ExampleRow[] =>
  Array.from({ length: count }, (_, index) => ({
    level1: index === 0 ? "产出指标" : "",
    level2: "数量指标",
    name: `第${index + 1}片区巡查次数`,
    description: "",
    target: "≥12次",
  }));

testRule(indicatorCountHigh, {
  accept: [
    { name: "七条", example: {} },
    { name: "恰好25条", example: { rows: many(25) } },
  ],
  reject: [
    { name: "26条", example: { rows: many(26) }, findings: ["A7 本表共26条指标，建议精简为能体现主要产出和核心效果的指标。"] },
    {
      name: "门槛可配",
      example: {},
      settings: { thresholds: { ...defaultThresholds, maxIndicators: 6 } },
      findings: ["A7 本表共7条指标，建议精简为能体现主要产出和核心效果的指标。"],
    },
  ],
});
