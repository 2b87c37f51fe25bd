import { targetEdit } from "../../edits/target-edits";
import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator, TargetTable } from "../../table/model/target-table";

const TYPE = { date: "日期", boolean: "逻辑值", formula: "公式", error: "错误值" } as const;
const DAY_OF_YEAR = /^(\d{1,2})月(\d{1,2})日$/u;
/** A deadline typed into Excel becomes a date and stays what was meant. */
const WHOLE_DATE = /^(?:19|20)\d{2}\s*[年./-]\s*\d{1,2}(?:\s*[月./-]\s*(?:\d{1,2}日?)?)?$/u;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Dates pasted as Excel showed them: 5-Oct, Oct-15. */
const SHOWN_DATE = new RegExp(`^(?:(?<before>\\d{1,2})-)?(?<month>${MONTHS.join("|")})(?:-(?<after>\\d{1,4}))?$`, "iu");

const isDeadline = (indicator: Indicator): boolean => kindOf(indicator) === "timeliness" && WHOLE_DATE.test(indicator.target.text);

/** What Excel made of the cell; undefined where it left the text alone. */
const typeOf = (indicator: Indicator): string | undefined => {
  const { held, target } = indicator;
  if (held.kind === "boolean" || held.kind === "formula" || held.kind === "error") return TYPE[held.kind];
  if (held.kind === "date") return isDeadline(indicator) ? undefined : TYPE.date;
  return SHOWN_DATE.test(target.text) ? TYPE.date : undefined;
};

const asText = (table: TargetTable, indicator: Indicator, text: string): Fix => ({
  safety: "review",
  label: `改为文本“${text}”`,
  edits: [targetEdit(table.sheet, indicator, text)],
});

/** 5-Oct and Oct-15 were most likely typed as ranges of two numbers; a text that names the month in English is no target. */
const rangeOf = (shown: RegExpExecArray): readonly string[] => {
  const { before, month = "", after } = shown.groups ?? {};
  const other = before ?? after;
  if (other === undefined || (before !== undefined && after !== undefined)) return [];
  const numbers = [MONTHS.indexOf(month.toLowerCase()) + 1, Number(other)];
  return [numbers.sort((a, b) => a - b).join("-")];
};

/** What was most likely typed: 10月15日 as 10-15. */
const typedTexts = (text: string): readonly string[] => {
  const shown = SHOWN_DATE.exec(text);
  if (shown) return rangeOf(shown);
  const [, month, day] = DAY_OF_YEAR.exec(text) ?? [];
  return month && day ? [`${month}-${day}`, text] : [text];
};

const candidates = (table: TargetTable, indicator: Indicator): readonly Fix[] => {
  const { held, target } = indicator;
  if (held.kind === "boolean" || held.kind === "error") return [];
  return typedTexts(target.text).map((text) => asText(table, indicator, text));
};

export const excelCoercedValue = defineRule({
  id: "excel-coerced-value",
  family: "value",
  scope: "indicator",
  severity: "error",
  fixes: "review",
  title: "被Excel自动转换",
  why: "键入“10-15”会变成日期，“=100%”会变成公式，表里存的已不是所写的指标值。",
  sources: ["实务判断"],
  messages: { coerced: "“{value}”已被Excel当作{type}，请把单元格设为文本后重填。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "维修点位数量", description: "全年维修点位", target: "5-Oct" }] }],
  },
  *check({ table, indicator }) {
    const { target } = indicator;
    const type = typeOf(indicator);
    if (type === undefined || target.text === "") return;
    yield { message: "coerced", data: { value: target.text, type }, at: target.at, fixes: candidates(table, indicator) };
  },
});
