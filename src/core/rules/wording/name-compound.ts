import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";

/** `项目实施后，…`, `12月底前，…`: the first clause only says when (手册 9.2). */
const WHEN =
  /^[^,;。]*(?:前|后|内|期间|时|年|年度|月|月底|年底|季度|过程中|情况下|基础上|范围内)$|^截至[^,;。]*$|^(?:根据|按照|依据|通过|针对|围绕)[^,;。]*$/u;

/** The clauses of a name, notes in brackets and the final full stop not counted. */
const clausesOf = (name: string): readonly string[] =>
  squeeze(name)
    .replace(/\([^()]*\)|“[^”]*”|《[^》]*》/gu, "")
    .split(/(?<!\d),|,(?!\d)|[;。]/u)
    .filter((clause) => clause !== "");

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
  *check({ indicator: { name } }) {
    const clauses = clausesOf(name.text);
    const points = clauses.length > 1 && WHEN.test(clauses[0] ?? "") ? clauses.slice(1) : clauses;
    if (points.length > 1) yield { message: "many", data: { name: name.text }, at: name.at };
  },
});
