import { roundAmount } from "../money/fen";
import type { CellRef } from "../sheet/cell-ref";
import { rangeAt } from "../sheet/ranges";
import { projectTypes, recogniseProjectType } from "../library";
import { fail, ok, type Result } from "../result/result";
import { squeeze, trimEnds } from "../sheet/clean-text";
import { textAt, valueAt, type SheetSnapshot } from "../sheet/sheet-snapshot";
import { unitLineOf } from "../table/read/title-line";
import type { ProjectForm } from "../templates/project-form";
import { listedAmount } from "./list-amount";
import type { AmountRole, ListColumns, ListRole } from "./list-columns";
import type { LineProblem } from "./list-problem";

const CENT = 0.005;

/** A unit that stands once for several lines is a merged cell: its text is that of the range's first cell. */
const inMerge = (sheet: SheetSnapshot, at: CellRef): string => textAt(sheet, rangeAt(sheet.merges, at) ?? at);

/** One line of a list by what its columns hold. */
export interface ListLine {
  readonly text: (role: ListRole) => string;
  readonly amount: (role: AmountRole) => Result<number | undefined, LineProblem>;
}

/** One line of the list: each role's text by its column, without blanks at its ends; a unit written once for merged cells counts for each of their lines. */
export const lineAt = (sheet: SheetSnapshot, { columnOf, moneyUnit }: ListColumns, row: number): ListLine => {
  const text = (role: ListRole): string => {
    const column = columnOf[role];
    if (column === undefined) return "";
    const merged = role === "unitName" || role === "unitCode";
    return trimEnds(merged ? inMerge(sheet, { row, column }) : textAt(sheet, { row, column })).replace(/[\r\n]+/g, "");
  };
  return {
    text,
    amount: (role) => {
      const [column, shown] = [columnOf[role], text(role)];
      if (column === undefined || shown === "") return ok(undefined);
      const value = listedAmount(shown, valueAt(sheet, { row, column }), moneyUnit[role]);
      return value === undefined ? fail({ kind: "no-amount", column: role, text: shown }) : ok(value);
    },
  };
};

/** `培训类`, `培训` → the library type of that title. */
const typeNamed = (text: string): string | undefined => {
  const wanted = squeeze(text).replace(/类?(?:项目)?$/, "");
  return projectTypes.find(({ title }) => title === squeeze(text) || title === wanted)?.id;
};

/** The library's project type that the line names, else the one that name and purpose speak of; undefined when neither tells. */
export const typeOf = ({ text }: ListLine): string | undefined =>
  typeNamed(text("type")) ?? recogniseProjectType(text("projectName"), text("purpose"))?.id;

const unitOf = ({ text }: ListLine): Result<{ readonly unitCode: string; readonly unitName: string }, LineProblem> => {
  const [name, code] = [text("unitName"), squeeze(text("unitCode"))];
  const both = unitLineOf(name);
  if (code !== "" && !/^\d{6,12}$/.test(code)) return fail({ kind: "no-unit-code", text: code });
  return ok({ unitCode: code === "" ? (both?.code ?? "") : code, unitName: both?.name ?? name });
};

/** A missing total is the sum of its sources, missing sources are the whole from 财政资金 and what is left of it from 其他资金. */
const budgetOf = ({ amount }: ListLine, hasOther: boolean): Result<Pick<ProjectForm, AmountRole>, LineProblem> => {
  const [total, fiscal, other] = [amount("total"), amount("fiscal"), amount("other")];
  if (!total.ok) return total;
  if (!fiscal.ok) return fiscal;
  if (!other.ok) return other;
  if (fiscal.value === undefined && other.value === undefined) return ok({ total: total.value, fiscal: total.value, other: undefined });
  const sum = (fiscal.value ?? 0) + (other.value ?? 0);
  const whole = total.value ?? sum;
  if (Math.abs(whole - sum) <= CENT) return ok({ total: roundAmount(whole), fiscal: fiscal.value, other: other.value });
  if (!hasOther && whole > sum) return ok({ total: whole, fiscal: fiscal.value, other: roundAmount(whole - sum) });
  return fail({
    kind: "sources-differ",
    total: roundAmount(whole),
    fiscal: roundAmount(fiscal.value ?? 0),
    other: roundAmount(other.value ?? 0),
  });
};

/** The line as a project, or what is wrong with it. */
export const formOf = (line: ListLine, { columnOf }: ListColumns): Result<ProjectForm, LineProblem> => {
  const projectName = line.text("projectName");
  if (projectName === "") return fail({ kind: "no-name" });
  const unit = unitOf(line);
  if (!unit.ok) return unit;
  const budget = budgetOf(line, columnOf.other !== undefined);
  return budget.ok ? ok({ projectName, ...unit.value, ...budget.value, purpose: line.text("purpose") }) : budget;
};
