import type { WordFamily } from "./word-family";

/** Meetings, whose day rate is laid down. */
export const meeting: WordFamily = {
  words: "会议 会务",
};
