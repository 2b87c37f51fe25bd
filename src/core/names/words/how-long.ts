import type { WordFamily } from "./word-family";

/** Names of time spans and points in time, at the end of a name. */
export const howLong: WordFamily = {
  last: "时间 时长 天数 时限 期限 工期 周期 日数 小时数 工作日数",
};
