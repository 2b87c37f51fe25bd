import type { WordFamily } from "./word-family";

/** A change, named by the verb before it; 提高群众满意度 is a level to be reached. */
export const changing: WordFamily = {
  first:
    "节约 节省 降低 下降 减少 压减 压缩 缩短 提高 提升 增长 增加 增收 改善 有效节约 有效节省 有效降低 有效下降 有效减少 " +
    "有效压减 有效压缩 有效缩短 有效提高 有效提升 有效增长 有效增加 有效增收 有效改善 逐步节约 逐步节省 逐步降低 逐步下降 逐步减少 " +
    "逐步压减 逐步压缩 逐步缩短 逐步提高 逐步提升 逐步增长 逐步增加 逐步增收 逐步改善 持续节约 持续节省 持续降低 持续下降 持续减少 " +
    "持续压减 持续压缩 持续缩短 持续提高 持续提升 持续增长 持续增加 持续增收 持续改善",
  unlessLast: "率 度 比例 占比",
};
