import type { WordFamily } from "./word-family";

/** Anything that speaks of time at all. */
export const time: WordFamily = {
  words:
    "时间 时长 期限 工期 周期 天数 日数 日期 进度 完成 响应 提前 延误 逾期 超期 限期 准点 之前 月前 日前 年前 底前 0天 " +
    "0日 0小时 0月 1天 1日 1小时 1月 2天 2日 2小时 2月 3天 3日 3小时 3月 4天 4日 4小时 4月 5天 5日 " +
    "5小时 5月 6天 6日 6小时 6月 7天 7日 7小时 7月 8天 8日 8小时 8月 9天 9日 9小时 9月",
};
