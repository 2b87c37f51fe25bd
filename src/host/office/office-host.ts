import { toA1 } from "../../core/sheet/a1";
import type { SheetHost } from "../ports";
import { applyEdits } from "./apply-edits";
import { attempt, MANY_SHEETS_SECONDS, type EditingListener, type Run } from "./attempt";
import { cellsFilled, changeFill } from "./fills";
import { insertSheet } from "./insert-sheet";
import { insertSheets } from "./insert-sheets";
import { remembersAll, removeMarks, replaceMarks, updateMarks, type MarkMemory } from "./marks";
import { readSheets } from "./read-sheets";
import { removeSheets } from "./remove-sheets";
import { replaceSheet } from "./replace-sheet";
import { watchSheets } from "./watch-sheets";
import { loadSetting, saveSetting } from "./workbook-settings";

/** Marks are written one act after the other: two at once would each miss what the other one writes. */
const takingTurns = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
};

/** The workbook open in Excel. `onEditing` hears when an act waits for the user to leave a cell. */
export const officeHost = (onEditing?: EditingListener): SheetHost => {
  const memory: MarkMemory = new Map();
  const manySheets: Run = (work) => attempt(work, onEditing, MANY_SHEETS_SECONDS);
  const setMarks: SheetHost["setMarks"] = (sheets, colours, progress) =>
    attempt((context) => replaceMarks(context, sheets, colours, memory, progress), onEditing);
  const inTurn = takingTurns();
  return {
    read: (scope, progress) => attempt((context) => readSheets(context, scope, progress), onEditing),
    setMarks: (sheets, colours, progress) => inTurn(() => setMarks(sheets, colours, progress)),
    updateMarks: (sheets, colours) =>
      inTurn(async () => {
        if (!remembersAll(memory, sheets)) return setMarks(sheets, colours);
        const quick = await attempt((context) => updateMarks(context, sheets, colours, memory), onEditing);
        return quick.ok ? quick : setMarks(sheets, colours);
      }),
    clearMarks: (scope) => inTurn(() => attempt((context) => removeMarks(context, scope, memory), onEditing)),
    reveal: (sheet, at) =>
      attempt(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        if (at) worksheet.getRange(toA1(at)).select();
        await context.sync();
      }, onEditing),
    applyEdits: (edits, structural = []) => attempt((context) => applyEdits(context, edits, structural), onEditing),
    insertSheet: (spec) => attempt((context) => insertSheet(context, spec), onEditing),
    insertSheets: (specs, progress) => insertSheets(manySheets, specs, progress),
    replaceSheet: (spec, marker) => attempt((context) => replaceSheet(context, spec, marker), onEditing),
    removeSheets: (sheets) => removeSheets(manySheets, sheets),
    cellsFilled: (sheet, cells, colour) => attempt((context) => cellsFilled(context, sheet, cells, colour), onEditing),
    changeFill: (name, cells, colour, to) => attempt((context) => changeFill(context, { name, cells, colour, to }), onEditing),
    loadSetting: (key) => attempt((context) => loadSetting(context, key), onEditing),
    saveSetting: (key, value) => attempt((context) => saveSetting(context, key, value), onEditing),
    workbookId: () => Office.context.document?.url ?? "",
    watch: (onChange) => attempt((context) => watchSheets(context, onChange), onEditing),
  };
};
