import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { flipTo, isFloor } from "./parts/flip-sign";
import { dimensionOf } from "../../target/measure-of";

const isReversed = (indicator: Indicator): boolean => {
  const { matters } = indicator.named;
  if (!isFloor(indicator.value) || dimensionOf(indicator.value) !== "duration" || matters.has("lasting")) return false;
  return kindOf(indicator) === "timeliness" || matters.has("time-limit");
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
