import type { WordFamily } from "./word-family";

/** What is measured in bytes. */
export const storage: WordFamily = {
  words: "容量 存储 内存 流量 数据 硬盘",
};
