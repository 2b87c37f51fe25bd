/** What Excel shows while a cell of the column is selected; at most 255 characters. */
export const COLUMN_PROMPTS = {
  level1: "从列表中选择；同一类只在第一行写，下面的行与它合并。",
  level2: "从列表中选择，要与左边的一级指标对应。",
  name: "写成可以衡量的名称，如“××数量”“××合格率”“××时限”，一行只写一个考核点。",
  description: "写明含义、口径或计算公式，如“验收合格件数÷采购件数×100%”，不要照抄名称。",
  target: "写成“符号+数值+单位”，如 ≥95%、≤20万元、≤5天、12月31日前。底色为浅黄的是待核的参考值，请核实后改成本项目的目标。",
  weight: "填数字，全部指标的权重合计要符合版式要求。",
  previous: "上年的指标值，供定今年目标时参考；定稿前可以删去这一列。",
} as const;
