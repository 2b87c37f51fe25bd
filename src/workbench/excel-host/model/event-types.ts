/** The numbers of Office.js events on the wire, by the name of the method that registers them. */
export const EVENT_TYPES: Readonly<Record<string, number>> = {
  _RegisterDataChangedEvent: 10,
  _RegisterActivatedEvent: 11,
  _RegisterDeactivatedEvent: 12,
  _RegisterAddedEvent: 13,
  _RegisterSelectionChangedEvent: 14,
  _RegisterDeletedEvent: 15,
  _RegisterCalculatedEvent: 16,
  _RegisterFormatChangedEvent: 18,
  _RegisterRowSortedEvent: 19,
  _RegisterColumnSortedEvent: 20,
  _RegisterSingleClickedEvent: 21,
  _RegisterRowHiddenChangedEvent: 22,
  _RegisterFormulaChangedEvent: 23,
  _RegisterProtectionChangedEvent: 25,
};

export const CHANGED = 10;
export const ACTIVATED = 11;
export const DEACTIVATED = 12;
export const ADDED = 13;
export const SELECTION_CHANGED = 14;
export const DELETED = 15;

/** The target of an event that is registered on a collection of the workbook. */
export const WORKBOOK_TARGET = "Workbook";

export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}
