import { squeeze } from "../../sheet/clean-text";

/** What a name ends with and the units that fit it, the likeliest first (手册 4.4). */
const BY_ENDING: readonly (readonly [RegExp, readonly string[]])[] = [
  [/人次数?$/u, ["人次"]],
  [/(?:人数|人员数量|人口|人员数)$/u, ["人"]],
  [/户数$/u, ["户"]],
  [/(?:次数|频次|频率)$/u, ["次"]],
  [/(?:场次|场数)$/u, ["场"]],
  [/(?:批次|批数)$/u, ["批"]],
  [/期数$/u, ["期"]],
  [/(?:天数|日数)$/u, ["天"]],
  [/(?:满意度|率|比例|占比|比重|知晓度|参与度)$/u, ["%"]],
  [/(?:年限|寿命|质保期|保修期)$/u, ["年"]],
  [/(?:响应时间|响应时限|到场时限|修复时限|等候时间|等候时长)$/u, ["小时", "分钟"]],
  [/(?:时间|时限|时长|周期|工期|期限)$/u, ["天", "小时"]],
  [/面积$/u, ["平方米", "亩"]],
  [/(?:里程|长度)$/u, ["公里", "米"]],
  [/(?:成本|费用|费|金额|资金|经费|总额|收入|支出|产值|投资|补助|补贴)$/u, ["万元", "元"]],
  [/(?:数量|个数|总数|数)$/u, ["个", "件", "次"]],
];
const OWN_WORD = /([件台套辆份篇册本项处所间株棵头只条张座栋家卷页幅])数量?$/u;
/** Units that fit the name, for a target without one; empty when the name says nothing. */
export const unitsByName = (name: string): readonly string[] => {
  const text = squeeze(name).replace(/\([^()]*\)$/u, "");
  const own = OWN_WORD.exec(text)?.[1];
  return own ? [own] : (BY_ENDING.find(([ending]) => ending.test(text))?.[1] ?? []);
};
