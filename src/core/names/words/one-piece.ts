import type { WordFamily } from "./word-family";

/** The price of one piece, not of the whole (handbook 9.3). */
export const onePiece: WordFamily = {
  words:
    "人均 户均 场均 次均 件均 台均 车均 亩均 班均 床均 校均 生均 村均 案均 平均 均价 单价 每 单位面积 单位成本 单位造价 " +
    "单位长度 单位产品 单次 单件 单人 单名 单台 单场 单辆 单份 单车 单套 单个 单户 单家 单期 单案 单批 单篇 单本 单页 单张 " +
    "单节 单间 单只 单株 单棵 单所 单座 单村 单校 单亩 单公里 单平方米 单项 单例 单条 单部 单盏",
  except: "每年 每届 清单 账单 订单 名单 菜单",
};
