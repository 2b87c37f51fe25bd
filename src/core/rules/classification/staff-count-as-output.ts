import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";

export const staffCountAsOutput = defineRule({
  id: "staff-count-as-output",
  family: "classification",
  scope: "indicator",
  severity: "info",
  runs: "on-request",
  title: "服务人数当产出",
  why: "雇多少人是投入；产出是这些人扫描了多少卷、守了多少岗。实务中有争议，默认关闭。",
  sources: [{ from: "公开的编制要求", what: "人财物投入不得作目标" }, "实务判断"],
  messages: { staff: "“{name}”是投入的人力，建议改为服务产出量（如扫描页数、运维系统数、值守点位数）。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "扫描服务人数", description: "派驻的扫描人员", target: "≥7人" }] }],
  },
  *check({ indicator }) {
    const { matters, end } = indicator.named;
    // People who are trained or served are counted as output, unlike staff.
    if (kindOf(indicator) !== "quantity" || end.ending !== "人数" || !matters.has("hired") || matters.has("served")) return;
    yield { message: "staff", data: { name: indicator.name.text }, at: indicator.name.at };
  },
});
