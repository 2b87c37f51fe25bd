import { defineRule } from "../../lint/rule";
import { parentOf } from "../../table/model/classification";
import { kindOf, level1Of } from "../../table/model/indicator-kind";
import { level1Name } from "../../table/model/stands-under";
import { placeRow } from "./parts/place-row";

export const level2WrongParent = defineRule({
  id: "level2-wrong-parent",
  family: "classification",
  scope: "indicator",
  severity: "error",
  fixes: "review",
  title: "二级与一级不匹配",
  why: "产出说做了什么，效益说带来什么；二级指标挂错一级，两头的考核都落空。",
  sources: ["财预88号", "财预101号"],
  messages: { wrong: "“{l2}”写在“{written}”下，应归入“{l1}”，请改一级指标或移动本行。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "经济成本指标", name: "维修总成本", description: "全部维修支出", target: "≤20万元" }] },
    ],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "社会效益指标", name: "一审服判息诉率", description: "服判息诉件数÷结案数×100%", target: "≥88%" },
        ],
      },
    ],
  },
  *check(subject) {
    const { indicator, layout } = subject;
    const kind = kindOf(indicator);
    const written = level1Of(indicator);
    // Cost may stand under 产出指标 or by itself: cost-layout-mismatch looks after it (handbook 2.2).
    if (!kind || !written || kind === "cost" || written === "input" || parentOf(kind) === written) return;
    const place = { level1: parentOf(kind) };
    yield {
      message: "wrong",
      data: { l2: indicator.level2.text, written: indicator.level1.text, l1: level1Name(layout, place.level1) },
      at: indicator.level2.at,
      fixes: placeRow(subject, indicator, place),
    };
  },
});
