import type { WordFamily } from "./word-family";

/** Harm kept away (handbook 4.5). */
export const prevention: WordFamily = {
  words: "避免 防止 预防 消除 化解",
};
