import { shownTarget, targetEdit } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { chineseNumberAt, printNumber } from "../../target/number-text";
import { isQuantityOrRange } from "../../target/measure-of";

const PERCENT = "百分之";

/** The text with each Chinese numeral written in digits: 百分之九十五以上 → 95%以上, 三次 → 3次. */
const inDigits = (given: string): string => {
  const text = given.replace("百分之百", "100%");
  let written = "";
  let at = 0;
  while (at < text.length) {
    const isPercent = text.startsWith(PERCENT, at);
    const read = chineseNumberAt(text, isPercent ? at + PERCENT.length : at);
    written += read ? printNumber(read.value) + (isPercent ? "%" : "") : text.charAt(at);
    at = read?.end ?? at + 1;
  }
  return written;
};

export const chineseNumeral = defineRule({
  id: "chinese-numeral",
  family: "value",
  scope: "indicator",
  severity: "info",
  fixes: "safe",
  title: "中文数字",
  why: "中文数字不能直接参加比较和汇总。",
  sources: ["实务判断"],
  messages: { chinese: "“{value}”用了中文数字，请写为“{fix}”。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "巡查次数", description: "全年巡查次数", target: "≥三次" }] }],
  },
  *check({ table, indicator }) {
    const { value, target } = indicator;
    // 半年 stays: nobody writes it in digits.
    if (target.text.includes("半") || !value.flags.includes("cn-numeral") || !isQuantityOrRange(value)) return;
    const fix = inDigits(target.text);
    const fixes =
      fix === target.text ? [] : [{ safety: "safe", label: `改为“${fix}”`, edits: [targetEdit(table.sheet, indicator, fix)] } as const];
    yield { message: "chinese", data: { value: shownTarget(indicator), fix }, at: target.at, fixes };
  },
});
