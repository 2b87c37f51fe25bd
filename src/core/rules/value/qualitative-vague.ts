import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import type { Indicator } from "../../table/model/target-table";
import { hasOwnRule, isInWords, wordsOf } from "./parts/qualitative-kind";

/** States that can be established by looking: built, in force, none happened. */
const ESTABLISHED =
  /^(?:已|全部|均)?(?:建成|建立|建设完成|完工|竣工|制定|印发|出台|颁布|通过|投入使用|投用|上线|取得|获得|挂牌|签订|开通|开业|入驻|备案|公开|公示|全覆盖|应.尽.|达标|合格|未发生|无|零|杜绝|不发生|未出现|没有)|^[是有]$/u;
/** The row itself explains by which grades the word is judged. */
const GRADED = /优秀?[^良]{1,20}良|好.{0,20}(?:一般|较好|差)|分档|等级标准|达标.{0,20}不达标|合格.{0,20}不合格|得\d+分|扣\d+分/u;

const isJudgeable = (indicator: Indicator): boolean => {
  const explained = [indicator.target, indicator.description, indicator.basis].map((field) => squeeze(field?.text ?? "")).join("|");
  return ESTABLISHED.test(wordsOf(indicator)) || GRADED.test(explained);
};

export const qualitativeVague = defineRule({
  id: "qualitative-vague",
  family: "value",
  scope: "indicator",
  severity: "info",
  group: "qualitative",
  review: "指标科学性",
  asksForMeasure: true,
  title: "定性值空泛",
  why: "“有效提升”“持续改善”年年可用，年底怎么说都算完成。",
  sources: ["财预101号", "公开的审核意见"],
  messages: { vague: "“{value}”较空泛，建议量化，或在描述中按“好、一般、差”写明分档标准。" },
  examples: {
    good: [
      {},
      {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "营商环境",
            description: "评价为优得满分，良得8分，中得6分，差不得分",
            target: "优",
          },
        ],
      },
      { rows: [{ level1: "效益指标", level2: "可持续影响指标", name: "长效管护机制", description: "是否印发管护办法", target: "已建立" }] },
    ],
    bad: [{ rows: [{ level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "企业评价", target: "稳步改善" }] }],
  },
  *check({ indicator }) {
    if (!isInWords(indicator) || hasOwnRule(indicator) || isJudgeable(indicator)) return;
    yield { message: "vague", data: { value: shownTarget(indicator) }, at: indicator.target.at };
  },
});
