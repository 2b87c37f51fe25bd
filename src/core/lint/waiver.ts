import { sameCell } from "../sheet/cell-ref";
import { squeeze } from "../sheet/clean-text";
import { rowIdentity, tableIdentity } from "../table/model/table-identity";
import { headFieldsOf } from "../table/model/fields-of";
import { sameTable, tableRef } from "../table/model/table-ref";
import type { TargetTable } from "../table/model/target-table";
import type { Finding } from "./finding";

/** What a waiver holds on to: the rule, the table and what the row says; where they stand does not matter. */
export interface WaiverKey {
  readonly ruleId: string;
  /** "" for findings about the workbook. */
  readonly tableKey: string;
  /** Content of the row; of a finding about the head, that of its cell; of one about the workbook, its message. */
  readonly rowKey: string;
}

/** A finding set aside by a person, with the reason; dead as soon as the text it was about changes. */
export interface Waiver extends WaiverKey {
  readonly reason: string;
  readonly by?: string;
  /** Day, `2024-03-15`. */
  readonly date: string;
}

export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

export interface AppliedWaivers {
  readonly active: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** Their table is here, but nothing in it reads as it did any more. */
  readonly stale: readonly Waiver[];
}

const rowKeyOf = ({ indicator, at }: Finding, table: TargetTable): string => {
  const row = table.indicators.find(({ number }) => number === indicator);
  if (row) return rowIdentity(row);
  // A finding about the whole table points at none of these fields.
  const field = at && headFieldsOf(table).find((one) => sameCell(one.at, at));
  return field ? squeeze(field.text) : "";
};

/** The key of a finding; the same after sorting, moving and copying rows, another one once the row says something else. */
export const waiverKey = (finding: Finding, tables: readonly TargetTable[]): WaiverKey => {
  const { ruleId, message } = finding;
  const table = tables.find((one) => sameTable(tableRef(one), finding.table));
  if (!table) return { ruleId, tableKey: "", rowKey: squeeze(message) };
  return { ruleId, tableKey: tableIdentity(table), rowKey: rowKeyOf(finding, table) };
};

const textOf = ({ ruleId, tableKey, rowKey }: WaiverKey): string => JSON.stringify([ruleId, tableKey, rowKey]);

/** Both are about the same finding. */
export const sameWaiver = (a: WaiverKey, b: WaiverKey): boolean => textOf(a) === textOf(b);

/** Every row key a waiver of this table may still stand on. */
const rowKeysOf = (table: TargetTable): ReadonlySet<string> =>
  new Set(["", ...headFieldsOf(table).map(({ text }) => squeeze(text)), ...table.indicators.map(rowIdentity)]);

/** Text has changed when the table is here and no row or head cell has the waiver's content; an absent table says nothing. */
const isStale = (waiver: Waiver, tables: readonly TargetTable[]): boolean => {
  const own = tables.filter((table) => tableIdentity(table) === waiver.tableKey);
  return own.length > 0 && own.every((table) => !rowKeysOf(table).has(waiver.rowKey));
};

/** Parts findings into those that stand and those set aside, and names the waivers that have lost their text; of equal waivers the last counts. */
export const applyWaivers = (findings: readonly Finding[], tables: readonly TargetTable[], waivers: readonly Waiver[]): AppliedWaivers => {
  const byKey = new Map(waivers.map((waiver) => [textOf(waiver), waiver]));
  const rules = new Set(waivers.map(({ ruleId }) => ruleId));
  const active: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = rules.has(finding.ruleId) ? byKey.get(textOf(waiverKey(finding, tables))) : undefined;
    if (waiver) waived.push({ finding, waiver });
    else active.push(finding);
  }
  const used = new Set(waived.map(({ waiver }) => textOf(waiver)));
  return { active, waived, stale: waivers.filter((waiver) => !used.has(textOf(waiver)) && isStale(waiver, tables)) };
};
