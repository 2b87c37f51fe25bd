const GROWTH =
  /增长|增幅|增速|增加|增收|提升率|提高率|提升幅度|提高幅度|同比|环比|倍|超额|超产|回报|收益|利润率|产出比|投入比|杠杆|保值|增值|流动比|速动比|周转|拨备|偿付|偿债|毛入学|病床使用|床位|容积|负荷|产能利用|收支比|性价比|指数/u;
const COMPLETION = /完成|达成|实现率|达产/u;
/** What is planned as an amount can be overfulfilled; single tasks done on time cannot. */
const PLANNED_AMOUNT = /(?:任务|计划|目标|收入|指标|产值|销售|产量|投资|募集|征收|创收)[^，,]{0,4}(?:完成|达成|实现)/u;

/** Ratios beyond 100% that are possible at all: growth, multiples, completion (手册 7 #17). */
export const mayExceedHundred = (name: string): boolean => GROWTH.test(name) || COMPLETION.test(name);

/** Ratios for which ≥100% says more than 100%: growth, multiples, planned amounts. */
export const meansMoreThanHundred = (name: string): boolean => GROWTH.test(name) || PLANNED_AMOUNT.test(name);
