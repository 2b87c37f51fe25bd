import { fieldEdit } from "../../edits/field-edit";
import { defineRule } from "../../lint/rule";
import { placeOfText, writtenTexts } from "./parts/written-texts";

const FULL: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：" };
const BETWEEN = /(?<=\p{Script=Han})[,;:](?=\p{Script=Han})/gu;
/** Brackets around Chinese words, behind or before Chinese. */
const BRACKETS = /(?<=\p{Script=Han})\(([^()]*\p{Script=Han}[^()]*)\)|\(([^()]*\p{Script=Han}[^()]*)\)(?=\p{Script=Han})/gu;

/** Names that have to match another register to the letter, and targets with units such as 台(套), stay as they are. */
const LEFT_ALONE = ["项目名称", "指标值"];

const fullWidth = (text: string): string =>
  text
    .replace(BETWEEN, (mark) => FULL[mark] ?? mark)
    .replace(BRACKETS, (_, behind: string | undefined, before: string | undefined) => `（${behind ?? before ?? ""}）`);

export const halfwidthPunctuation = defineRule({
  id: "halfwidth-punctuation",
  family: "wording",
  scope: "table",
  severity: "info",
  fixes: "safe",
  title: "中文里夹半角标点",
  why: "半角标点夹在中文里排版不齐，也影响同名指标的比对。",
  sources: ["实务判断"],
  messages: { half: "{label}中的“{m}”是半角标点，中文里统一用全角。" },
  examples: {
    good: [
      { rows: [{ level1: "产出指标", level2: "质量指标", name: "文书邮寄妥投率", description: "妥投件数/寄出件数*100%", target: "≥95%" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "文书邮寄妥投率", description: "保障审判,提升效率", target: "≥95%" }] }],
  },
  *check({ table }) {
    for (const written of writtenTexts(table)) {
      const { raw } = written.field;
      const text = fullWidth(raw);
      if (text === raw || LEFT_ALONE.includes(written.label)) continue;
      const changed = [...raw].filter((mark, index) => mark !== [...text][index]);
      yield {
        message: "half",
        data: { label: written.label, m: [...new Set(changed)].join("") },
        ...placeOfText(written),
        fixes: [{ safety: "safe", label: "换成全角标点", edits: [fieldEdit(table.sheet, written.field, text)] }],
      };
    }
  },
});
