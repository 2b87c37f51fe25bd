import { defineRule } from "../../lint/rule";
import { characters } from "../../lint/rule-option";
import { squeeze } from "../../sheet/clean-text";

export const nameTooLong = defineRule({
  id: "name-too-long",
  family: "wording",
  scope: "indicator",
  severity: "info",
  review: "明确清晰性",
  options: { maxNameLength: characters(20, 200) },
  title: "名称过长",
  why: "名称太长，表格里显示不全，也说明把口径写进了名称。",
  sources: ["实务判断"],
  messages: { long: "指标名称有{n}字，建议精简到{most}字以内，口径写到描述里。" },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "全院各庭室审判执行业务工作顺利开展运行保障情况达标率",
            description: "达标庭室数÷庭室总数×100%",
            target: "≥95%",
          },
        ],
      },
    ],
  },
  *check({ indicator: { name } }, { maxNameLength: most }) {
    const n = Array.from(squeeze(name.text)).length;
    if (n > most) yield { message: "long", data: { n, most }, at: name.at };
  },
});
