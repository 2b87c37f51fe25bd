import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import { placeOfText, writtenTexts } from "./parts/written-texts";

/** A template's label with nothing behind it: `指标1：`, `目标2：`, `……`. */
const ONLY_LABEL = /^(?:(?:三级)?指标|目标(?:内容)?)\d*[:.、]?[.…]*$|^(?:…|\.{3,}|。{3,})+$/u;
/** Marks a template leaves where something is to be put in. */
const GAP = /[×╳]{2,}|(?<![A-Za-z\d])[Xx]{2,}(?![A-Za-z\d])|○{2,}|_{3,}|请(?:填写|输入|在此)|(?:此处|这里)填|待填写?|示例文字/u;

export const placeholderText = defineRule({
  id: "placeholder-text",
  family: "wording",
  scope: "table",
  severity: "error",
  yieldsTo: ["value-placeholder"],
  title: "模板占位未清理",
  why: "模板里的占位文字留在表中，说明这一格没有填完。",
  sources: [{ from: "公开的目标表", what: "“指标1”前缀" }],
  messages: { left: "{label}“{value}”还是模板占位内容，请换成实际内容或删除。" },
  examples: {
    good: [
      {},
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "指标1：法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" },
        ],
      },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "××数量", description: "全年数量", target: "≥10件" }] }],
  },
  *check({ table }) {
    for (const written of writtenTexts(table)) {
      const text = squeeze(written.field.text);
      const isGoals = written.field === table.goalCell;
      if (!GAP.test(text) && (isGoals || !ONLY_LABEL.test(text))) continue;
      yield { message: "left", data: { label: written.label, value: written.field.text }, ...placeOfText(written) };
    }
  },
});
