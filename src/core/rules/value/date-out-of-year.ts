import { targetEdit } from "../../edits/target-edits";
import { defineRule, type IndicatorSubject } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import type { TargetTable } from "../../table/model/target-table";

const YEAR = /(?<!\d)(20\d{2})(?=\s*[年./-])/gu;
const DATED = ["date", "period"];
/** Long-term effects and shelf lives reach beyond the year as a matter of course. */
const BEYOND = ["economic", "social", "ecological", "sustainable", "satisfaction"];
const SEVERAL_YEARS =
  /20\d{2}\s*年?\s*[-—–~～至到]\s*(?:20)?\d{2}\s*年?(?!\s*[.月\d])|跨年|分年|多年期|[二三四五两2-5]年(?:期|行动|规划|计划|建设期)|中期目标|实施期/u;

const runsForYears = ({ projectName, heading, purpose, goalCell }: TargetTable): boolean =>
  [projectName, heading, purpose, goalCell].some((field) => field !== undefined && SEVERAL_YEARS.test(field.text));

/** Years the target states, when none of them is the budget year. */
const strangeYears = ({ table, year, indicator }: IndicatorSubject): readonly number[] => {
  const kind = kindOf(indicator);
  if (year === undefined || !DATED.includes(indicator.value.kind) || (kind !== undefined && BEYOND.includes(kind))) return [];
  const years = [...indicator.target.text.normalize("NFKC").matchAll(YEAR)].map(([, digits]) => Number(digits));
  return years.includes(year) || runsForYears(table) ? [] : years;
};

export const dateOutOfYear = defineRule({
  id: "date-out-of-year",
  family: "value",
  scope: "indicator",
  severity: "warning",
  review: "实现可能性",
  fixes: "review",
  title: "日期不在预算年度",
  why: "年度目标考核的是预算年度内的完成情况，上年的日期多半是沿用旧表没有改。",
  sources: ["公开的目标表", "实务判断"],
  messages: { outside: "“{value}”不在{year}年度内，请核实年份；跨年项目请在项目名称或目标中写明起止年份。" },
  examples: {
    good: [
      {
        settings: { year: 2024 },
        rows: [
          { level1: "产出指标", level2: "时效指标", name: "工程完工时间", description: "全部完工的最迟日期", target: "2024年11月30日前" },
        ],
      },
    ],
    bad: [
      {
        settings: { year: 2024 },
        rows: [
          { level1: "产出指标", level2: "时效指标", name: "工程完工时间", description: "全部完工的最迟日期", target: "2023年11月30日前" },
        ],
      },
    ],
  },
  *check(subject) {
    const { table, year, indicator } = subject;
    const years = strangeYears(subject);
    const [only] = years;
    if (year === undefined || only === undefined) return;
    const text = indicator.target.text.replaceAll(String(only), String(year));
    const fixes =
      years.length === 1 ? [{ safety: "review", label: `改为“${text}”`, edits: [targetEdit(table.sheet, indicator, text)] } as const] : [];
    yield { message: "outside", data: { value: indicator.target.text, year }, at: indicator.target.at, fixes };
  },
});
