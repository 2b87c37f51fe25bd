import type { WordFamily } from "./word-family";

/** People hired for the work: 劳务派遣 and the like. */
export const hired: WordFamily = {
  words: "扫描 运维 安保 保安 保洁 物业 派遣 聘用 外包 劳务 协管 辅警 编外",
};
