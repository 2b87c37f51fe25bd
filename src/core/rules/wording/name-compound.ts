import { defineRule } from "../../lint/rule";

export const nameCompound = defineRule({
  id: "name-compound",
  family: "wording",
  scope: "indicator",
  severity: "warning",
  review: "明确清晰性",
  title: "一条指标含多个内容",
  why: "一条指标只能有一个指标值，两件事一件完成一件没完成就没法打分。",
  sources: ["实务判断"],
  messages: { many: "“{name}”包含多个考核点，应拆分为几条指标，每条各有指标值。" },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "不断完善救助制度，保障救助对象",
            description: "制度完善情况",
            target: "基本保障",
          },
        ],
      },
    ],
  },
  *check({ indicator: { name, named } }) {
    if (named.clauses.length > 1) yield { message: "many", data: { name: name.text }, at: name.at };
  },
});
