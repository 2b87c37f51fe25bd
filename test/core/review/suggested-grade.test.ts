import { suggestedGrade } from "../../../src/core/review/suggested-grade";

const findings = (text: string): Parameters<typeof suggestedGrade>[0] =>
  [...text].map((letter) => ({
    ruleId: letter === "E" || letter === "W" ? "level1-required-missing" : "any-rule",
    severity: letter.toLowerCase() === "e" ? "error" : letter.toLowerCase() === "w" ? "warning" : "info",
  }));

it.each([
  ["", "优"],
  ["iiii", "优"],
  ["w", "良"],
  ["wwwi", "良"],
  ["wwww", "中"],
  ["e", "中"],
  ["eewww", "中"],
  ["eee", "差"],
  ["E", "差"],
  ["W", "良"],
])("“%s” → %s", (text, grade) => {
  expect(suggestedGrade(findings(text))).toBe(grade);
});
