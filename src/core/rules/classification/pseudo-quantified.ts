import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { libraryAlternatives } from "../parts/library-alternative";
import { isQuantityOrRange } from "../../target/measure-of";

const isPercentage = ({ value }: Indicator): boolean => isQuantityOrRange(value) && value.dim === "ratio";

export const pseudoQuantified = defineRule({
  id: "pseudo-quantified",
  family: "classification",
  scope: "indicator",
  severity: "warning",
  fixes: "review",
  title: "伪量化",
  why: "给一句口号配上“≥95%”并不会让它可以考核：没有分子分母，年底只能照抄目标。",
  sources: ["公开的目标表", "实务判断"],
  messages: { pseudo: "“{name}”不是可计算的比率，“{value}”无从核实，请改为可量的指标（写明分子分母）。" },
  examples: {
    good: [
      {
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "提升群众政策知晓率", description: "知晓人数÷调查人数×100%", target: "≥85%" },
        ],
      },
      {
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "促进村集体经济发展", description: "对集体经济的作用", target: "有所促进" },
        ],
      },
    ],
    bad: [
      {
        rows: [{ level1: "效益指标", level2: "经济效益指标", name: "促进村集体经济发展", description: "对集体经济的作用", target: "≥95%" }],
      },
    ],
  },
  *check(subject) {
    const { indicator } = subject;
    if (kindOf(indicator) === "cost" || !isPercentage(indicator) || !indicator.named.slogan) return;
    yield {
      message: "pseudo",
      data: { name: indicator.name.text, value: shownTarget(indicator) },
      at: indicator.target.at,
      fixes: libraryAlternatives(subject),
    };
  },
});
