import type { WordFamily } from "./word-family";

/** What is looked into, judged or graded: cases, hazards, standards. */
export const examined: WordFamily = {
  words: "案件 纠纷 隐患 误 标准 等级 级别 验收",
};
