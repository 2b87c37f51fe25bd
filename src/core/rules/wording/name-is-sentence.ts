import { defineRule } from "../../lint/rule";

export const nameIsSentence = defineRule({
  id: "name-is-sentence",
  family: "wording",
  scope: "indicator",
  severity: "info",
  review: "明确清晰性",
  title: "指标名称是动宾句",
  why: "指标名称是要测量的东西，写成“保障……”“提高……”就不知道测什么。",
  sources: ["财预101号", "实务判断"],
  messages: {
    verb: "“{name}”不像可衡量的指标名，建议改为名词性名称（如“××数量”“××率”“××时限”）。",
  },
  examples: {
    good: [
      {},
      { rows: [{ level1: "效益指标", level2: "经济效益指标", name: "节省维修维护费", description: "较上年节省额", target: "≥2万元" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "打印耗材购买", description: "全年购买批次", target: "≥8次" }] }],
  },
  *check({ indicator: { name, named } }) {
    if (named.sentence) yield { message: "verb", data: { name: name.text }, at: name.at };
  },
});
