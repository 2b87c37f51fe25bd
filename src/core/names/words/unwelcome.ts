import type { WordFamily } from "./word-family";

/** What one mostly wants less of, not beyond doubt (handbook 4.5). */
export const unwelcome: WordFamily = {
  words:
    "不足 犯罪 再犯 排放 欠薪 上访 信访 等候 等待 响应时间 办理时间 失败 耗能 不合格 不达标 不满意 不及时 不完成 不准确 " +
    "不覆盖 不规范 不合规 不到位 不通过 不就业 未合格 未达标 未满意 未及时 未完成 未准确 未覆盖 未规范 未合规 未到位 未通过 " +
    "未就业 非合格 非达标 非满意 非及时 非完成 非准确 非覆盖 非规范 非合规 非到位 非通过 非就业",
};
