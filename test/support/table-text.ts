import { toA1 } from "../../src/core/sheet/a1";
import { FURTHER_ROLES } from "../../src/core/table/model/column-role";
import type { Field } from "../../src/core/table/model/field";
import type { Indicator, TargetTable } from "../../src/core/table/model/target-table";
import { parseWorkbook } from "../../src/core/table/read/parse-workbook";
import { grid } from "./grid";

const show = (label: string, field: Field | undefined): readonly string[] => (field ? [`${label} ${toA1(field.at)} ${field.text}`] : []);

const indicatorLine = (indicator: Indicator): string => {
  const parts = [indicator.level1.text, indicator.level2.text, indicator.name.text, indicator.target.text];
  const others = FURTHER_ROLES.flatMap((role) => (indicator[role] ? [`${role}=${indicator[role].text}`] : []));
  return [toA1(indicator.name.at), parts.join("/"), ...others].join(" ");
};

/** A table as lines one can read: layout, head with cells, indicators. */
const tableText = (table: TargetTable): readonly string[] => [
  `版式 ${table.layout}`,
  ...show("标题", table.heading),
  ...show("单位", table.unitLine),
  ...(table.moneyUnit ? [`金额单位 ${toA1(table.moneyUnit.at)} ${table.moneyUnit.unit}`] : []),
  ...show("项目", table.projectName),
  ...(["total", "fiscal", "other"] as const).flatMap((part) => {
    const amount = table.budget[part];
    return amount ? [`${part} ${toA1(amount.at)} ${amount.value ?? `“${amount.text}”`}`] : [];
  }),
  ...show("用途", table.purpose),
  ...table.goals.map((goal) => `目标 ${toA1(goal.at)} ${goal.text}`),
  ...table.indicators.map(indicatorLine),
];

/** Every table of a drawing. */
export const readDrawing = (drawing: string): readonly (readonly string[])[] => parseWorkbook([grid(drawing)]).tables.map(tableText);
