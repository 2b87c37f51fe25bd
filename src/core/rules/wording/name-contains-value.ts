import { fieldEdit } from "../../edits/field-edit";
import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import { readName, type NameReading } from "../../names/read-name";
import type { Field } from "../../table/model/field";

const NUMBER = "(?<![\\d.a-zA-Z第每〔+])\\d+(?:\\.\\d+)?[余多]?";
/** Units that count what is achieved; days, ages and distances in a name are conditions (handbook 9.2). */
const UNIT =
  "(?:%|[万亿]?元|万?人次?|名|件|个|台|套|辆|次|场次?|期|批次?|户|所|座|处|份|亩|平方米|㎡|吨|项|条|篇|本|册|块|间|栋|株|头|只|家|米|公里|点位)";
const AT_END = new RegExp(`(?:≥|≤|>|<|=|不少于|不低于|达到|达|约)?${NUMBER}${UNIT}(?:以上|左右|以内)?$`, "u");
const INSIDE = new RegExp(`${NUMBER}${UNIT}(?!以上|以下|以内|以外|内|及|之|\\d|[户人村乡校]?一)`, "u");
const COMPARED = /[≥≤><]\d/u;

const NOUN_OF_UNIT: Readonly<Record<string, string>> = {
  人: "人数",
  名: "人数",
  人次: "人次",
  次: "次数",
  场: "场次",
  场次: "场次",
  元: "金额",
  万元: "金额",
  户: "户数",
  亩: "面积",
  平方米: "面积",
  "%": "率",
};

const statesValue = ({ text, end }: NameReading): boolean => {
  if (COMPARED.test(text) || AT_END.test(text)) return true;
  return INSIDE.test(text) && !end.measure;
};

/** The name with the quantity at its end turned into the word for it: 村组干部230人 → 村组干部人数. */
const nameWithout = (sheet: string, field: Field): readonly Fix[] => {
  const name = squeeze(field.text);
  const rest = name.replace(AT_END, "");
  if (rest === name || rest.length < 2) return [];
  const unit = /[^\d.余多]+?(?=(?:以上|左右|以内)?$)/u.exec(name.slice(rest.length).replace(/^\D*[\d.]+[余多]?/u, ""))?.[0] ?? "";
  const text = readName(rest).end.measure ? rest : rest + (NOUN_OF_UNIT[unit] ?? "数量");
  return [{ safety: "review", label: `名称改为“${text}”，数值移到指标值列`, edits: [fieldEdit(sheet, field, text)] }];
};

export const nameContainsValue = defineRule({
  id: "name-contains-value",
  family: "wording",
  scope: "indicator",
  severity: "warning",
  review: "明确清晰性",
  fixes: "review",
  title: "名称中含数值",
  why: "数值写进名称，指标值列就成了摆设，年底对照时也不知以哪个为准。",
  sources: ["公开的目标表"],
  messages: { value: "“{name}”把目标数值写进了名称，请移到指标值列。" },
  examples: {
    good: [
      {},
      {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "12周岁以下儿童接种率", description: "接种人数÷应接种人数×100%", target: "≥95%" },
        ],
      },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "村组干部230人", description: "享受补助的干部", target: "≥230人" }] }],
  },
  *check({ table, indicator: { name, named } }) {
    if (!statesValue(named)) return;
    yield { message: "value", data: { name: name.text }, at: name.at, fixes: nameWithout(table.sheet, name) };
  },
});
