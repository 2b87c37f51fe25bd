import { adaptAllToLayout, adaptToLayout, projectTypeById, projectTypes } from "../../../src/core/library";

const all = projectTypes.flatMap(({ indicators }) => indicators);

test("tj-2023 is the library as it stands", () => {
  expect(all.map((indicator) => adaptToLayout(indicator, "tj-2023"))).toEqual(all);
  expect(adaptAllToLayout(all, "tj-2023")).toEqual(all);
});

describe.each(["mof-101", "mof-2022"] as const)("%s", (layout) => {
  test("cost becomes a level of its own", () => {
    const adapted = all.filter(({ level2 }) => level2 === "成本指标").map((indicator) => adaptToLayout(indicator, layout));
    expect(adapted.length).toBeGreaterThan(0);
    for (const { level1, level2 } of adapted) expect([level1, level2]).toEqual(["成本指标", "经济成本指标"]);
  });

  test("sustained effect joins the social one", () => {
    const adapted = all.filter(({ level2 }) => level2 === "可持续影响指标").map((indicator) => adaptToLayout(indicator, layout));
    expect(adapted.length).toBeGreaterThan(0);
    for (const { level1, level2 } of adapted) expect([level1, level2]).toEqual(["效益指标", "社会效益指标"]);
  });

  test("everything else, and every text besides the levels, is kept", () => {
    for (const indicator of all) {
      const adapted = adaptToLayout(indicator, layout);
      expect({ ...adapted, level1: indicator.level1, level2: indicator.level2 }).toEqual(indicator);
      if (indicator.level2 !== "成本指标" && indicator.level2 !== "可持续影响指标") expect(adapted).toEqual(indicator);
    }
  });

  test("a list starts with cost and otherwise keeps its order", () => {
    const indicators = projectTypeById("equipment-purchase")?.indicators ?? [];
    const adapted = adaptAllToLayout(indicators, layout);
    expect(adapted.map(({ name }) => name)).toEqual([
      "单台设备购置成本",
      "设备购置总成本",
      ...indicators.filter(({ level2 }) => level2 !== "成本指标").map(({ name }) => name),
    ]);
  });
});
