import type { WordFamily } from "./word-family";

/** How punctual something is (handbook 4.5). */
export const punctual: WordFamily = {
  words: "及时 按时 按期 准时 如期 时限 时效",
  except: "及时雨 临时限",
};
