import type { WordFamily } from "./word-family";

/** Time that is to last: service lives, courses, opening hours (handbook 4.5). */
export const lasting: WordFamily = {
  words:
    "年限 寿命 质保 保修 保质 培训 课时 学时 服务 租赁 租用 合同 维保 有效 保存 存储 留存 备份 续航 待机 运行 开放 在线 " +
    "工作 学习 值班 值守 巡查 播出 展出 展示 展览 宣传 优良 供暖 供水 供电 供气 驻 挂职 在岗 出勤 演出 养护 管护 使用 " +
    "提前 持续 活动 授课 教学 实习 支教 护理 住院 运营 营业 监测 飞行 时数 利用",
};
