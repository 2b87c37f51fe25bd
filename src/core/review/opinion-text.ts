import type { Finding } from "../lint/finding";
import type { TargetTable } from "../table/model/target-table";
import { amountIn } from "../cost/amount-in";
import { REVIEW_POINTS } from "./review-point";
import { countBySeverity } from "../lint/severity";
import { suggestedGrade } from "./suggested-grade";

const ASPECTS = ["完整性", "相关性", "适当性", "可行性"] as const;
const NUMERALS = ["一", "二", "三", "四"] as const;
const NOTHING = "未发现问题";

const indicatorNote = ({ indicator }: Finding): string => (indicator === null ? "" : `第${indicator}条指标：`);

/** What one finding says, told apart from its neighbours by its indicator, without its closing stop. */
const findingText = (finding: Finding): string => `${indicatorNote(finding)}${finding.message.replace(/[。；]$/, "")}`;

/** The findings of a point as one text, numbered when there are several. */
export const pointText = (findings: readonly Finding[]): string => {
  if (findings.length === 1) return `${findings.map(findingText).join("")}。`;
  return findings.map((finding, index) => `${index + 1}.${findingText(finding)}`).join("；\n") + (findings.length > 0 ? "。" : "");
};

const budgetText = (table: TargetTable): string => {
  const budget = amountIn("万元", table, table.budget.total);
  return budget === undefined ? "未填预算数" : `预算数${budget.toFixed(2)}万元`;
};

const aspectText = (aspect: (typeof ASPECTS)[number], findings: readonly Finding[]): string => {
  const points = REVIEW_POINTS.filter((point) => point.aspect === aspect);
  const judged = points.flatMap(({ title }) => {
    const own = findings.filter(({ reviewPoint }) => reviewPoint === title);
    return own.length > 0 ? [`${title}有${own.length}处问题`] : [];
  });
  const manual = points.filter((point) => point.manual).map(({ title }) => `${title}需人工判断`);
  return [...(judged.length > 0 ? judged : [NOTHING]), ...manual].join("，");
};

/** 总体意见 of one table (handbook 6.2). */
export const opinionText = (table: TargetTable, findings: readonly Finding[]): string => {
  const { error, warning, info } = countBySeverity(findings);
  const aspects = ASPECTS.map((aspect, index) => `${NUMERALS[index] ?? ""}、${aspect}：${aspectText(aspect, findings)}。`).join("");
  const name = table.projectName?.text || "未填项目名称的项目";
  return (
    `${name}（${budgetText(table)}）：共${table.indicators.length}条指标，发现问题${findings.length}处` +
    `（必须修改${error}，建议修改${warning}，提示${info}）。${aspects}综合建议等级：${suggestedGrade(findings)}（供参考）。`
  );
};
