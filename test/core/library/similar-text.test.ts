import * as fc from "fast-check";
import { bigramSimilarity } from "../../../src/core/library";

test.each([
  ["满意度", "满意度", 1],
  ["", "", 1],
  ["率", "率", 1],
  ["率", "度", 0],
  ["", "满意度", 0],
  ["满意度", "满意率", 0.5],
  ["培训期数", "会议场次", 0],
  ["aaa", "aa", 2 / 3],
])("%j and %j resemble each other by %d", (a, b, expected) => {
  expect(bigramSimilarity(a, b)).toBeCloseTo(expected);
});

test("similarity is symmetric and stays between 0 and 1", () => {
  const text = fc.string({ unit: fc.constantFrom("满", "意", "度", "率", "😀", "a") });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const similarity = bigramSimilarity(a, b);
      expect(similarity).toBe(bigramSimilarity(b, a));
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1);
    }),
  );
});
