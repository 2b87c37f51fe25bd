import type { WordFamily } from "./word-family";

/** What is judged in points. */
export const graded: WordFamily = {
  words: "分 评 考核 成绩 测试 等级 质量",
};
