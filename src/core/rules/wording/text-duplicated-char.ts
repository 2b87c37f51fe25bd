import { fieldEdit } from "../../edits/field-edit";
import { defineRule } from "../../lint/rule";
import { placeOfText, writtenTexts } from "./parts/written-texts";

/** Doubled characters and words that no word boundary explains (收费费率, 目的的, 参与与, 普及及 are left in peace). */
const DOUBLED = [
  /(?<!目)的的(?!确)/u,
  /(?<![收缴保付学])费费(?!率)/u,
  /率率/u,
  /(?<![总缓饱温中共谐柔随])和和(?![气美])/u,
  /(?<![参赠给授])与与/u,
  /(?<![普涉触波顾以])及及(?!时|格)/u,
  /元元/u,
  /或或/u,
  /费用费用|金额金额|数量数量|指标指标|情况情况|进行进行|完成完成|满意满意/u,
];

export const textDuplicatedChar = defineRule({
  id: "text-duplicated-char",
  family: "wording",
  scope: "table",
  severity: "info",
  fixes: "review",
  title: "疑似重复字",
  why: "重复的字多为录入失误，公开后显得不严谨。",
  sources: ["实务判断"],
  messages: { twice: "{label}中的“{m}”疑似多字，请核对后删去一个。" },
  examples: {
    good: [{ rows: [{ level1: "产出指标", level2: "成本指标", name: "保险费费率", description: "保险费÷保额×100%", target: "≤1%" }] }],
    bad: [
      { rows: [{ level1: "产出指标", level2: "成本指标", name: "维修维护成本", description: "维修维护费费用支出", target: "≤20万元" }] },
    ],
  },
  *check({ table }) {
    for (const written of writtenTexts(table)) {
      const m = DOUBLED.map((pattern) => pattern.exec(written.field.text)?.[0]).find((found) => found !== undefined);
      if (m === undefined) continue;
      const text = written.field.text.replace(m, m.slice(m.length / 2));
      yield {
        message: "twice",
        data: { label: written.label, m },
        ...placeOfText(written),
        fixes: [{ safety: "review", label: `“${m}”改为“${m.slice(m.length / 2)}”`, edits: [fieldEdit(table.sheet, written.field, text)] }],
      };
    }
  },
});
