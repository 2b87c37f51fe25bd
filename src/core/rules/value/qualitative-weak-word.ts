import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { hasOwnRule, isInWords, wordsOf } from "./parts/qualitative-kind";

const WEAK = /^(?:基本上?|大致|大体|力争|尽量|尽可能|争取|原则上|努力|初步)/u;

export const qualitativeWeakWord = defineRule({
  id: "qualitative-weak-word",
  family: "value",
  scope: "indicator",
  severity: "warning",
  group: "qualitative",
  review: "指标科学性",
  asksForMeasure: true,
  title: "定性值用弱化词",
  why: "“基本”“力争”给没完成留了余地，达标与否各说各的。",
  sources: [{ from: "公开的审核意见", what: "指标值模糊" }, "实务判断"],
  messages: { weak: "“{value}”含弱化词“{word}”，达标与否无法判断，请改为量化值或分档标准。" },
  examples: {
    good: [{}],
    bad: [
      { rows: [{ level1: "效益指标", level2: "社会效益指标", name: "困难群众生活", description: "受助群众生活状况", target: "基本保障" }] },
    ],
  },
  *check({ indicator }) {
    if (!isInWords(indicator) || hasOwnRule(indicator)) return;
    const word = WEAK.exec(wordsOf(indicator))?.[0];
    if (word === undefined) return;
    yield { message: "weak", data: { value: shownTarget(indicator), word }, at: indicator.target.at };
  },
});
