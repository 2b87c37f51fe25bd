import { endsWithMeasure } from "../../names/measure-suffix";
import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { libraryAlternatives } from "../parts/library-alternative";
import { isQuantityOrRange } from "../../target/measure-of";

const ADVERB = "(?:有效|有力|持续|不断|进一步|逐步|明显|显著|切实|全面|大力|积极|充分|稳步|更好地?|着力|深入|一定程度上?)*";
const VERB =
  "促进|推动|推进|带动|维护|保护|保障|确保|提升|提高|改善|增强|加强|优化|完善|巩固|夯实|丰富|满足|缓解|营造|助力|强化|深化|弘扬|激发";
const EFFECT_VERB = new RegExp(`^${ADVERB}(?:${VERB})`, "u");
/** Nouns and works that begin alike: 保障房, 保护区, 维护保养. */
const NOUN =
  /^(?:保障(?:性|房|对象|人员|人数|车辆|设备|点|户|中心|金)|保护(?:区|站|林|动物|对象|地)|维护(?:保养|维修|管理|服务|养护|运行|更新|系统|设备|单位|人员|点|站|作业|工作|合同|内容)|推进器|促进会|提升机|加强(?:筋|班)|丰富度)/u;
const WEAK_END = /(?:力度|强度|深度|广度|高度)$/u;

const isEffectWithoutMeasure = (name: string): boolean =>
  EFFECT_VERB.test(name) && !NOUN.test(name) && (!endsWithMeasure(name) || WEAK_END.test(name));

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
    if (kindOf(indicator) === "cost" || !isPercentage(indicator) || !isEffectWithoutMeasure(squeeze(indicator.name.text))) return;
    yield {
      message: "pseudo",
      data: { name: indicator.name.text, value: shownTarget(indicator) },
      at: indicator.target.at,
      fixes: libraryAlternatives(subject),
    };
  },
});
