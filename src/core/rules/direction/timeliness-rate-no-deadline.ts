import { describeFromLibrary } from "../../library/describe-from-library";
import { fieldEdit } from "../../edits/field-edit";
import type { Fix } from "../../edits/fix";
import { defineRule, type IndicatorSubject } from "../../lint/rule";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { isQuantityOrRange } from "../../target/measure-of";

const NUMBER = "[\\d０-９一二三四五六七八九十两半]+";
const DEADLINE = new RegExp(
  `${NUMBER}\\s*(?:个)?(?:自然|工作|日历)?(?:天|日|月|小时|分钟|周|星期|季度|年)|当[天日月]|次[日月]|[月季年](?:底|末|初)|T\\+\\d|审限|工期内`,
  "u",
);

const lacksDeadline = (indicator: Indicator): boolean => {
  const { name, description, basis, target, value } = indicator;
  if (kindOf(indicator) !== "timeliness" || !isQuantityOrRange(value) || value.dim !== "ratio") return false;
  return !DEADLINE.test([name, description, basis, target].map((field) => field?.text ?? "").join("|"));
};

/** A deadline cannot be guessed; where the library describes the same indicator, its wording is offered. */
const fixesOf = ({ table, projectType, indicator }: IndicatorSubject): readonly Fix[] => {
  const { name, description } = indicator;
  const text = description ? describeFromLibrary(name.text, projectType) : undefined;
  if (!description || text === undefined || !DEADLINE.test(text)) return [];
  return [{ safety: "review", label: `用指标库的描述“${text}”（时限请核实）`, edits: [fieldEdit(table.sheet, description, text)] }];
};

export const timelinessRateNoDeadline = defineRule({
  id: "timeliness-rate-no-deadline",
  family: "direction",
  scope: "indicator",
  severity: "info",
  fixes: "review",
  title: "及时率未定义时限",
  why: "不写明几天之内算及时，及时率由填表人自己说了算。",
  sources: ["财预101号", "实务判断"],
  messages: { deadline: "“{name}”未说明何为“及时、按期”，请在描述中写明时限（如“收到申请后10个工作日内”）。" },
  examples: {
    good: [
      {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "补助发放及时率",
            description: "每季度结束后10日内发放的期数÷总期数×100%",
            target: "100%",
          },
        ],
      },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "时效指标", name: "设备购置及时率", description: "设备购置及时率", target: "100%" }] }],
  },
  *check(subject) {
    const { indicator } = subject;
    if (!lacksDeadline(indicator)) return;
    const at = (indicator.description ?? indicator.name).at;
    yield { message: "deadline", data: { name: indicator.name.text }, at, fixes: fixesOf(subject) };
  },
});
