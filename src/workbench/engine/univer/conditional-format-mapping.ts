import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat, ConditionalFormatType, ConditionalStyle } from "../model/conditional-format";
import { hexColor } from "./color-mapping";
import { toArea, toRange } from "./range-mapping";

/** The loose view of a rule: its many forms differ, and of foreign ones nothing is read but the kind. */
interface LooseRule {
  readonly type: string;
  readonly subType?: string;
  readonly value?: unknown;
  readonly style?: LooseStyle;
}

interface LooseStyle {
  readonly bg?: { readonly rgb?: string | null } | null;
  readonly cl?: { readonly rgb?: string | null } | null;
  readonly bl?: number;
  readonly it?: number;
  readonly ul?: { readonly s: number };
  readonly st?: { readonly s: number };
}

const HIGHLIGHTS: Readonly<Record<string, ConditionalFormatType>> = {
  formula: "Custom",
  number: "CellValue",
  text: "ContainsText",
  rank: "TopBottom",
  average: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  timePeriod: "PresetCriteria",
};
const OTHERS: Readonly<Record<string, ConditionalFormatType>> = { dataBar: "DataBar", colorScale: "ColorScale", iconSet: "IconSet" };

function toStyle(style: LooseStyle | undefined): ConditionalStyle {
  const fill = hexColor(style?.bg);
  const fontColor = hexColor(style?.cl);
  return {
    ...(fill !== undefined && { fill }),
    ...(fontColor !== undefined && { fontColor }),
    ...(style?.bl !== undefined && { bold: style.bl === 1 }),
    ...(style?.it !== undefined && { italic: style.it === 1 }),
    ...(style?.ul !== undefined && { underline: style.ul.s === 1 }),
    ...(style?.st !== undefined && { strikethrough: style.st.s === 1 }),
  };
}

const fromStyle = (style: ConditionalStyle): LooseStyle => ({
  ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
  ...(style.fontColor !== undefined && { cl: { rgb: style.fontColor } }),
  ...(style.bold !== undefined && { bl: style.bold ? 1 : 0 }),
  ...(style.italic !== undefined && { it: style.italic ? 1 : 0 }),
  ...(style.underline !== undefined && { ul: { s: style.underline ? 1 : 0 } }),
  ...(style.strikethrough !== undefined && { st: { s: style.strikethrough ? 1 : 0 } }),
});

export function toConditionalFormat(rule: IConditionFormattingRule): ConditionalFormat {
  const loose = rule.rule as unknown as LooseRule;
  const type = loose.type === "highlightCell" ? HIGHLIGHTS[loose.subType ?? ""] : OTHERS[loose.type];
  return {
    id: rule.cfId,
    type: type ?? "PresetCriteria",
    areas: rule.ranges.map(toArea),
    stopIfTrue: rule.stopIfTrue,
    formula: type === "Custom" && typeof loose.value === "string" ? loose.value : undefined,
    style: toStyle(loose.style),
    raw: rule.rule,
  };
}

export function fromConditionalFormat(format: ConditionalFormat): IConditionFormattingRule {
  const rule =
    format.type === "Custom"
      ? { type: "highlightCell", subType: "formula", value: format.formula ?? "=FALSE", style: fromStyle(format.style) }
      : format.raw;
  return {
    cfId: format.id,
    ranges: format.areas.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: rule as IConditionFormattingRule["rule"],
  };
}
