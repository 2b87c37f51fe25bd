import { suggestedGrade } from "../../../src/core/review/suggested-grade";

const findings = (text: string): Parameters<typeof suggestedGrade>[0] =>
  [...text].map((letter) => ({
    decisive: letter === "E",
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
])("“%s” → %s", (text, grade) => {
  expect(suggestedGrade(findings(text))).toBe(grade);
});
