import { targetEdit } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import type { Indicator } from "../../table/model/target-table";
import { parseTarget } from "../../target/parse-target";
import { findUnit } from "../../target/units";
import { isQuantityOrRange } from "../../target/measure-of";

interface Written {
  readonly own: string;
  readonly column: string;
  /** Both name the same unit. */
  readonly same: boolean;
}

/** The unit in the value and the one in the column, where both are written. */
const unitsOf = ({ target, unit }: Indicator): Written | undefined => {
  const column = squeeze(unit?.text ?? "");
  if (column === "") return undefined;
  const value = parseTarget(target.text);
  if (!isQuantityOrRange(value) || value.unit === undefined) return undefined;
  const { unit: own, unitText = own, per } = value;
  const [name = "", ...pers] = column.split("/");
  const sameUnit = (findUnit(name)?.unit ?? name) === own && pers.join("/") === (per ?? "");
  return { own: per === undefined ? unitText : `${unitText}/${per}`, column, same: column === unitText || sameUnit };
};

export const unitDuplicated = defineRule({
  id: "unit-duplicated",
  family: "weights",
  scope: "indicator",
  severity: "warning",
  runs: { column: "unit" },
  fixes: "safe",
  title: "值里又写单位",
  why: "系统会把值和单位拼在一起，“95%”加“%”就成了“95%%”。",
  sources: ["实务判断"],
  messages: {
    same: "值“{value}”和单位列都写了“{unit}”，请删去值中的单位。",
    other: "值“{value}”里的单位“{own}”与单位列“{unit}”不一致，请只保留一个。",
  },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "质量指标", name: "验收合格率", operator: "≥", target: "95", unit: "%" }] }],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "验收合格率", operator: "≥", target: "95%", unit: "%" }] }],
  },
  *check({ table, indicator }) {
    const written = unitsOf(indicator);
    const { text } = indicator.target;
    if (!written) return;
    if (!written.same) {
      yield { message: "other", data: { value: text, own: written.own, unit: written.column }, at: indicator.target.at };
      return;
    }
    const rest = text.endsWith(written.own) ? text.slice(0, -written.own.length).trimEnd() : undefined;
    yield {
      message: "same",
      data: { value: text, unit: written.column },
      at: indicator.target.at,
      fixes: rest === undefined ? [] : [{ safety: "safe", label: `改为“${rest}”`, edits: [targetEdit(table.sheet, indicator, rest)] }],
    };
  },
});
