import type { WordFamily } from "./word-family";

/** States of the world, whose rates measure no work. */
export const worldState: WordFamily = {
  words:
    "水质 空气 大气 食品 饮用水 饮水 环境 产品 药品 土壤 排放 出厂 考试 整改 化解 脱贫 减排 节能 增收 销号 治理 就业 毕业 " +
    "升学 体质 体检 健康 视力 学业 成绩 测试",
};
