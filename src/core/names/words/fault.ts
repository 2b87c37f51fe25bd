import type { WordFamily } from "./word-family";

/** What went wrong: a count of it says how well the work is done. */
export const fault: WordFamily = {
  words: "事故 故障 投诉 差错 错误 事件 漏 违 失误 缺陷 问题 返工 返修 退回 零",
};
