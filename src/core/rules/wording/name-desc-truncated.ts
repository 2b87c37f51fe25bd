import { fieldEdit } from "../../edits/field-edit";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";

const MOST_MISSING = 4;
const WORDS_ONLY = /^\p{Script=Han}+$/u;

export const nameDescTruncated = defineRule({
  id: "name-desc-truncated",
  family: "wording",
  scope: "indicator",
  severity: "info",
  review: "明确清晰性",
  fixes: "review",
  title: "名称疑似截断",
  why: "描述只比名称多出结尾几个字，多半是名称录入时少了字。",
  sources: ["实务判断"],
  messages: { cut: "名称“{name}”是否缺字？描述为“{desc}”，请核对后补全名称。" },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "受益群众满意", description: "受益群众满意度", target: "≥90%" }],
      },
    ],
  },
  *check({ table, indicator: { name, named, description } }) {
    if (!description || name.text === "") return;
    const [short, long] = [named.text, squeeze(description.text)];
    const missing = long.startsWith(short) ? long.slice(short.length) : "";
    // A name that ends in a measure is complete, whatever the description adds to it.
    if (!WORDS_ONLY.test(missing) || missing.length > MOST_MISSING || named.end.measure) return;
    yield {
      message: "cut",
      data: { name: name.text, desc: description.text },
      at: name.at,
      related: [{ sheet: table.sheet, at: description.at }],
      fixes: [{ safety: "review", label: `名称补全为“${description.text}”`, edits: [fieldEdit(table.sheet, name, description.text)] }],
    };
  },
});
