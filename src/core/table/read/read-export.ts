import type { SheetView } from "./head-cells";
import type { Layout } from "../model/layout";
import type { TargetTable } from "../model/target-table";
import { moneyUnitInLabel } from "./title-line";
import { fieldAt } from "./cell-field";
import { areaOf, sectionsOf } from "./read-form";
import { readHead, type Head } from "./read-head";
import { blankRowsWithin, projectHead, splitProjects } from "./read-flat";
import { rememberNames, rememberParsed, toIndicators } from "./read-indicators";
import { resolveColumns } from "./resolve-columns";
import { sectionRows } from "./section-rows";
import type { Block } from "./split-blocks";
import type { HeaderRow } from "./header-row";

/** The unit that a budget column's own label states: `预算数（万元）`. */
const unitOfColumns = ({ sheet }: SheetView, header: HeaderRow): Head["moneyUnit"] => {
  for (const { row, column, text } of header.cells) {
    const unit = moneyUnitInLabel(text);
    if (unit) return { ...fieldAt(sheet, { row, column }), unit };
  }
  return undefined;
};

const headOfSheet = (view: SheetView, block: Block, { header, layout }: { header: HeaderRow; layout: Layout }): Head => {
  const head = readHead(view, { first: block.firstRow, last: header.row - 1, usualUnit: layout.moneyUnit });
  const moneyUnit = head.moneyUnit ?? unitOfColumns(view, header);
  return moneyUnit ? { ...head, moneyUnit } : head;
};

/** A sheet of an export: every project beside its indicators, one below the other (handbook 1.3 `sichuan`、`neimeng`). */
export const readExport = (view: SheetView, block: Block, layout: Layout): readonly TargetTable[] => {
  const header = block.headers[0];
  const roles = header?.halves[0];
  if (!header || !roles) return [];
  const columns = resolveColumns(view.sheet, roles, header.lastRow + 1);
  const read = sectionsOf(block, block.headers, () => columns).map((section) => sectionRows(view, { ...section, passing: true }));
  const blankRows = read.flatMap((section) => section.blankRows);
  const sheetHead = headOfSheet(view, block, { header, layout });
  const units = { stated: sheetHead.moneyUnit?.unit, used: sheetHead.moneyUnit?.unit ?? layout.moneyUnit };
  const parse = rememberParsed();
  const readName = rememberNames();
  return splitProjects(
    view,
    roles,
    read.flatMap(({ rows }) => rows),
  ).map((project) => ({
    sheet: view.sheet.name,
    layout: layout.id,
    area: areaOf(view, project.rows[0]?.row ?? header.row, project.rows.at(-1)?.row ?? header.row),
    ...projectHead(view, roles, { project, sheetHead, units }),
    header: { row: header.row, at: header.at, columns },
    indicators: toIndicators(view, [project.rows], parse, readName),
    blankRows: blankRowsWithin(blankRows, project.rows),
  }));
};
