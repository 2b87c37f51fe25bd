import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { contradictsName } from "./parts/measured-by-name";
import { dimensionOf } from "../../target/measure-of";

/** 数量指标 in percent, 满意度 in other than percent and money outside the cost rows are said by the rules of classification. */
const saidElsewhere = (indicator: Indicator): boolean => {
  const kind = kindOf(indicator);
  const dim = dimensionOf(indicator.value);
  if (kind === "satisfaction" || (kind === "quantity" && dim === "ratio")) return true;
  return (dim === "money" || dim === "unitPrice") && (kind === "quantity" || kind === "quality" || kind === "timeliness");
};

export const nameUnitMismatch = defineRule({
  id: "name-unit-mismatch",
  family: "value",
  scope: "indicator",
  severity: "info",
  yieldsTo: ["money-unit-incomplete", "value-placeholder", "excel-coerced-value", "value-unparsed"],
  title: "名称与单位不符",
  why: "名称说的是一种量，指标值却用另一种单位，完成值该填什么就不清楚了。",
  sources: ["实务判断"],
  messages: { mismatch: "名称“{name}”与指标值“{value}”的单位对不上，请改名称或改单位。" },
  examples: {
    good: [{}],
    bad: [
      { rows: [{ level1: "产出指标", level2: "时效指标", name: "出差审批及时性", description: "审批用时", target: "≤3天" }] },
      { rows: [{ level1: "效益指标", level2: "经济效益指标", name: "节省维修维护费", description: "较上年节约", target: "≥10%" }] },
    ],
  },
  *check({ indicator }) {
    const { name, named, value } = indicator;
    if (!contradictsName(named.end, value) || saidElsewhere(indicator)) return;
    yield { message: "mismatch", data: { name: name.text, value: shownTarget(indicator) }, at: indicator.target.at };
  },
});
