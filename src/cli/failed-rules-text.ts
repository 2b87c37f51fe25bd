import { failedRules, type RuleFailure } from "../core/lint/rule-failure";
import { toA1 } from "../core/sheet/a1";

/** A line for each rule that threw: where it first did, and what it threw. */
export const failedRulesText = (path: string, failures: readonly RuleFailure[]): string =>
  failedRules(failures)
    .map(({ ruleId, count, first: { sheet, at, cause } }) => {
      const place = sheet === undefined ? "工作簿" : `${sheet}${at ? `!${toA1(at)}` : ""}`;
      return `“${path}”：规则 ${ruleId} 运行出错（${count}处，首先在${place}：${String(cause)}），没有查完；其他规则照常。`;
    })
    .join("\n");
