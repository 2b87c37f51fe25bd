import { spreadWeights } from "../../../src/core/templates/spread-weights";

const rows = (levels: string): Parameters<typeof spreadWeights>[0] =>
  levels.split(" ").map((level1) => ({ level1: `${level1}指标`, level2: "", name: "", description: "", target: "" }));

it.each([
  ["成本 产出 产出 效益 满意度", [20, 20, 20, 20, 10]],
  ["产出 产出 产出 效益 满意度", [17, 17, 16, 30, 10]],
  ["成本 成本 成本 产出 效益", [7, 7, 6, 40, 30]],
  ["产出 效益", [50, 40]],
])("%s → %j", (levels, weights) => {
  expect(spreadWeights(rows(levels)).map(({ weight }) => weight)).toEqual(weights);
});
