import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { flipTo, isFloor } from "./parts/flip-sign";
import { dimensionOf } from "../../target/measure-of";

/** Time that is to be as short as possible. */
const LIMIT =
  /时限|响应|办理|办结|等候|等待|工期|审批|送达|修复|恢复时|到场|到达|反馈|回复|用时|耗时|完成时间|发放时间|支付时间|拨付时间|交付|供货|延误|逾期|停机|中断|停办|周期|提交时间/u;
/** Time that is to last: service lives, courses, opening hours. */
const LASTING =
  /年限|寿命|质保|保修|保质|培训|课时|学时|服务|租赁|租用|合同|维保|有效|保存|存储|留存|备份|续航|待机|运行|开放|在线|工作|学习|值班|值守|巡查|播出|展出|展示|展览|宣传|优良|供[暖水电气]|驻|挂职|在岗|出勤|演出|养护|管护|使用|提前|持续|活动|授课|教学|实习|支教|护理|住院|运营|营业|监测|飞行|时数|利用/u;

const isReversed = (indicator: Indicator): boolean => {
  const name = indicator.name.text;
  if (!isFloor(indicator.value) || dimensionOf(indicator.value) !== "duration" || LASTING.test(name)) return false;
  return kindOf(indicator) === "timeliness" || LIMIT.test(name);
};

export const directionReversedDuration = defineRule({
  id: "direction-reversed-duration",
  family: "direction",
  scope: "indicator",
  severity: "error",
  group: "direction",
  fixes: "review",
  title: "时限方向反了",
  why: "响应、送达、办理的时间越短越好，写成“≥”等于越慢越达标。",
  sources: ["实务判断"],
  messages: { reversed: "“{name}”是时限，“{value}”应为“≤”。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "效益指标", level2: "可持续影响指标", name: "设备使用年限", description: "最低使用年限", target: "≥6年" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "时效指标", name: "运维响应时间", description: "自报障至响应", target: "≥2小时" }] }],
  },
  *check({ table, indicator }) {
    if (!isReversed(indicator)) return;
    yield {
      message: "reversed",
      data: { name: indicator.name.text, value: shownTarget(indicator) },
      at: indicator.target.at,
      fixes: flipTo(table, indicator, "≤"),
    };
  },
});
