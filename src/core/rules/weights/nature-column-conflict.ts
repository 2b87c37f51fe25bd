import { likelySigns } from "../../edits/likely-signs";
import { fieldEdit } from "../../edits/field-edit";
import type { Fix } from "../../edits/fix";
import { defineRule, type IndicatorSubject } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import type { Field } from "../../table/model/field";
import type { Indicator } from "../../table/model/target-table";
import { comparisonOf } from "../../target/operator-words";
import type { Operator } from "../../target/target-value";
import { isMeasured } from "../../target/measure-of";
import { parseTarget } from "../../target/parse-target";

const QUALITATIVE = /^定性/u;
/** Equal to a text is still a promise; at least a text is none. */
const COMPARING: readonly (Operator | null)[] = [">=", "<=", ">", "<"];

/** The cell that says 定性: the sign's column, or 内蒙古's 正向/反向/定性. */
const natureField = ({ operator, direction }: Indicator): Field | undefined =>
  [operator, direction].find((field) => field && QUALITATIVE.test(squeeze(field.text)));

const signFixes = ({ table, indicator }: IndicatorSubject, nature: Field): readonly Fix[] =>
  nature === indicator.operator
    ? likelySigns(indicator).map((sign) => ({
        safety: "review",
        label: `指标性质改为“${sign}”`,
        edits: [{ ...fieldEdit(table.sheet, nature, sign), asText: true }],
      }))
    : [];

export const natureColumnConflict = defineRule({
  id: "nature-column-conflict",
  family: "weights",
  scope: "indicator",
  severity: "error",
  runs: { column: ["operator", "direction"] },
  fixes: "both",
  title: "性质列与值矛盾",
  why: "性质写“定性”，值却是数字，自评时系统会按文字打分，数字不起作用。",
  sources: [{ from: "公开的目标表", what: "一体化系统导出，有指标性质列" }],
  messages: {
    measured: "指标性质“{nature}”与值“{value}”不符：值是数字，请把性质改为≥、≤或=。",
    words: "指标性质“{nature}”与值“{value}”不符：文字不能比较大小，请把性质改为“定性”或填写数值。",
  },
  examples: {
    good: [
      {},
      {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "验收合格率", operator: "≥", target: "95", unit: "%" },
          { level1: "效益指标", level2: "社会效益指标", name: "营商环境", operator: "定性", target: "有所改善", unit: "" },
        ],
      },
    ],
    bad: [
      { rows: [{ level1: "产出指标", level2: "质量指标", name: "验收合格率", operator: "定性", target: "95", unit: "%" }] },
      { rows: [{ level1: "效益指标", level2: "社会效益指标", name: "营商环境", operator: "≥", target: "有所改善", unit: "" }] },
    ],
  },
  *check(subject) {
    const { table, indicator } = subject;
    const { operator, target } = indicator;
    const nature = natureField(indicator);
    if (!nature && !operator) return;
    const value = parseTarget(target.text);
    if (nature && isMeasured(value)) {
      yield { message: "measured", data: { nature: nature.text, value: target.text }, at: nature.at, fixes: signFixes(subject, nature) };
      return;
    }
    if (
      !operator ||
      !COMPARING.includes(comparisonOf(squeeze(operator.text))) ||
      (value.kind !== "qualitative" && value.kind !== "reference")
    )
      return;
    yield {
      message: "words",
      data: { nature: operator.text, value: target.text },
      at: operator.at,
      // The sign compares with nothing here, so the row promises the same without it.
      fixes: [
        {
          safety: indicator.value.kind === value.kind ? "safe" : "review",
          label: "指标性质改为“定性”",
          edits: [fieldEdit(table.sheet, operator, "定性")],
        },
      ],
    };
  },
});
