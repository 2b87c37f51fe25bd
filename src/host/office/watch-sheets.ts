import { rangeFromA1 } from "../../core/sheet/a1";
import type { SheetChange } from "../ports";
import { hasApi } from "./requirement";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Our own writes come back as events; newer Excels say so, for older ones the caller compares contents. */
const isOurs = (event: Excel.WorksheetChangedEventArgs): boolean =>
  hasApi("1.14") && event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;

/** Registers for edits, activation and selection of every sheet in one round trip; returns how to stop. */
export const watchSheets = async (context: Excel.RequestContext, onChange: (change: SheetChange) => void): Promise<() => Promise<void>> => {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const tell = async (kind: SheetChange["kind"], worksheetId: string, address: string | undefined): Promise<void> => {
    const at = address === undefined ? undefined : rangeFromA1(address.split(",")[0] ?? "");
    onChange({ kind, sheet: names.get(worksheetId) ?? worksheetId, at: at && { row: at.row, column: at.column } });
  };
  const handlers: readonly Handler[] = [
    worksheets.onChanged.add(async (event) => (isOurs(event) ? undefined : tell("edited", event.worksheetId, event.address))),
    worksheets.onActivated.add(async (event) => tell("activated", event.worksheetId, undefined)),
    worksheets.onSelectionChanged.add(async (event) => tell("selected", event.worksheetId, event.address)),
  ];
  await context.sync();
  return async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
};
