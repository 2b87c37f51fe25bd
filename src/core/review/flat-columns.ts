import { signInWords } from "../target/sign-words";
import type { Indicator, TargetTable } from "../table/model/target-table";
import type { CellStyle } from "../sheet-spec/sheet-spec";
import { amountIn } from "../cost/amount-in";
import type { ListColumn } from "../sheet-spec/list-sheet";
import type { TargetCells } from "./target-cells";

/** One indicator with its table and its target in columns. */
export interface FlatRow {
  readonly table: TargetTable;
  readonly indicator: Indicator;
  readonly target: TargetCells;
}

/** Column orders of the two published exports (handbook 1.3, 6.3). */
export type FlatOrder = "sichuan" | "neimeng";

const TEXT: CellStyle = { format: "@" };
const CENTER: CellStyle = { horizontal: "center" };
const CENTERED_TEXT: CellStyle = { ...TEXT, ...CENTER };

const goals = ({ table }: FlatRow): string => table.goalCell?.text ?? table.goals.map(({ raw }) => raw).join("\n");

const column = (
  label: string,
  width: number,
  content: (row: FlatRow) => string | number,
  style: CellStyle = TEXT,
): ListColumn<FlatRow> => ({
  label,
  width,
  style,
  content,
});

const unitName = (row: FlatRow): string => row.table.unitLine?.name ?? "";
const projectName = (row: FlatRow): string => row.table.projectName?.text ?? "";
const budget = (row: FlatRow): string | number => amountIn("元", row.table, row.table.budget.total) ?? "";
const level1 = (row: FlatRow): string => row.indicator.level1.text;
const level2 = (row: FlatRow): string => row.indicator.level2.text;
const name = (row: FlatRow): string => row.indicator.name.text;
const weight = (row: FlatRow): string => row.indicator.weight?.text ?? "";

const SICHUAN: readonly ListColumn<FlatRow>[] = [
  column("单位编码", 10, ({ table }) => table.unitLine?.code ?? "", CENTERED_TEXT),
  column("单位名称", 18, unitName),
  column("项目名称", 20, projectName),
  column("预算数", 14, budget, { format: "0.00" }),
  column("年度目标", 34, goals, {}),
  column("一级指标", 11, level1, CENTER),
  column("二级指标", 13, level2, CENTER),
  column("三级指标", 20, name),
  column("绩效指标描述", 26, ({ indicator }) => indicator.description?.text ?? "", {}),
  column("指标性质", 9, ({ target }) => target.sign, CENTERED_TEXT),
  column("指标值", 12, ({ target }) => target.value, CENTERED_TEXT),
  column("度量单位", 10, ({ target }) => target.unit, CENTERED_TEXT),
  column("权重", 7, weight, CENTERED_TEXT),
  column("指标方向性", 11, ({ target }) => target.direction, CENTER),
];

const NEIMENG: readonly ListColumn<FlatRow>[] = [
  column("项目名称", 20, projectName),
  column("项目单位", 18, unitName),
  column("项目类别", 10, () => "", CENTER),
  column("预算数", 14, budget, { format: "0.00" }),
  column("年度绩效目标", 34, goals, {}),
  column("一级指标", 11, level1, CENTER),
  column("二级指标", 13, level2, CENTER),
  column("三级指标", 20, name),
  column("指标性质", 9, ({ target }) => (target.sign === "定性" ? "定性" : target.direction), CENTER),
  column("指标方向", 10, ({ target }) => signInWords(target.sign) ?? "", CENTER),
  column("目标值", 12, ({ target }) => target.value, CENTERED_TEXT),
  column("计量单位", 10, ({ target }) => target.unit, CENTERED_TEXT),
  column("分值", 7, weight, CENTERED_TEXT),
];

export const FLAT_COLUMNS: Readonly<Record<FlatOrder, readonly ListColumn<FlatRow>[]>> = { sichuan: SICHUAN, neimeng: NEIMENG };
