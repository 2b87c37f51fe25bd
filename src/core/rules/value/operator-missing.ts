import { likelySigns } from "../../edits/likely-signs";
import { shownTarget, signedTarget, signEdits } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import type { Indicator } from "../../table/model/target-table";
import { dimensionOf, isFull } from "../../target/measure-of";

/** 780元/生·年, or a name that says 标准: the amount is laid down elsewhere, not aimed at (handbook 9.2). */
const isFixedStandard = ({ named: { matters }, value }: Indicator): boolean =>
  dimensionOf(value) === "unitPrice" || (dimensionOf(value) === "money" && (matters.has("standard") || matters.has("fixed-price")));

const lacksSign = ({ operator, value }: Indicator): boolean => {
  if (value.kind !== "quantity" || value.op !== null || value.flags.includes("approx")) return false;
  // `nature-column-conflict` reports 定性 beside a number.
  if (operator && operator.text !== "") return false;
  return value.amount !== 0 && !isFull(value);
};

export const operatorMissing = defineRule({
  id: "operator-missing",
  family: "value",
  scope: "indicator",
  severity: "warning",
  yieldsTo: ["value-placeholder", "excel-coerced-value", "ocr-operator-suspect"],
  fixes: "review",
  title: "缺少比较符号",
  why: "没有≥或≤，超过和不足都说不清算不算完成。",
  sources: [{ from: "公开的目标表", what: "“20万元”“1人”“100元”" }],
  messages: {
    missing: "“{value}”没有比较符号，无法判断达标方向，请补写“≥”或“≤”。",
    standard: "“{value}”没有比较符号；如为固定标准可以保留，如为控制数请写成“≤{value}”。",
  },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "质量指标", name: "验收合格率", description: "合格数÷验收数×100%", target: "100%" }] },
    ],
    bad: [
      { rows: [{ level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "合格数÷维修数×100%", target: "95%" }] },
      { rows: [{ level1: "产出指标", level2: "成本指标", name: "生均补助标准", description: "每生每年补助", target: "780元/生·年" }] },
    ],
  },
  *check({ table, indicator }) {
    if (!lacksSign(indicator)) return;
    const at = (indicator.operator ?? indicator.target).at;
    const value = shownTarget(indicator);
    const fixes = likelySigns(indicator).map(
      (sign) => ({ safety: "review", label: `改为“${signedTarget(indicator, sign)}”`, edits: signEdits(table, indicator, sign) }) as const,
    );
    if (isFixedStandard(indicator)) yield { message: "standard", data: { value }, severity: "info", at, fixes };
    else yield { message: "missing", data: { value }, at, fixes };
  },
});
