import { amountText } from "../../money/amount-text";
import { mattersIn } from "../../names/words-in";
import { squeeze } from "../../sheet/clean-text";
import { defineRule, type IndicatorSubject } from "../../lint/rule";
import { yuan } from "../../lint/rule-option";
import { amountOf } from "./parts/amount-of";

const PERSON_DAY = /^人[·/]?[天日]$/;

/** The day rate that applies: what the indicator names, else what the project is about. */
const standardOf = ({ indicator, table }: IndicatorSubject, conference: number, training: number): number | undefined => {
  for (const matters of [indicator.named.matters, mattersIn(squeeze(table.projectName?.text ?? ""))]) {
    if (matters.has("training")) return training;
    if (matters.has("meeting")) return conference;
  }
  return undefined;
};

export const standardExceeded = defineRule({
  id: "standard-exceeded",
  family: "cost",
  scope: "indicator",
  severity: "warning",
  runs: "on-request",
  options: { conferenceStandard: yuan(550), trainingStandard: yuan(450) },
  title: "超过开支标准",
  why: "会议费、培训费有人天综合定额，指标值不应高于标准；标准各地不同，可在设置里改。",
  sources: [
    { from: "会议费定额", what: "三、四类会议550元/人天" },
    { from: "培训费定额", what: "请按本地标准核对" },
  ],
  messages: { exceeded: "“{value}”高于{standard}元/人天的开支标准，请核对或调低。" },
  examples: {
    good: [{ rows: [{ level1: "产出指标", level2: "成本指标", name: "人均日会议费", target: "≤550元/人天" }] }],
    bad: [{ rows: [{ level1: "产出指标", level2: "成本指标", name: "人均日会议费", target: "≤800元/人天" }] }],
  },
  *check(subject, { conferenceStandard, trainingStandard }) {
    const { indicator } = subject;
    const amount = amountOf(subject);
    if (amount?.kind !== "price" || !PERSON_DAY.test(amount.per ?? "")) return;
    const standard = standardOf(subject, conferenceStandard, trainingStandard);
    if (standard === undefined || amount.fen <= standard * 100) return;
    yield { message: "exceeded", data: { value: indicator.target.text, standard: amountText(standard) }, at: indicator.target.at };
  },
});
