export { type PlainCell, type PlainSheet, plainSheet } from "../engine/model/plain-sheet";
export type { CustomFunction } from "../engine/univer/headless-engine";
export { currentExcel, type RequirementSets } from "../excel-host/model/requirement-sets";
export type { WireCount } from "../excel-host/wire/counters";
export type { FaultSpec } from "../excel-host/wire/faults";
export { sheetDump } from "./sheet-dump";
export { type RunningOffice, startOffice, type StartOptions } from "./start-office";
export { typeEntry } from "./type-entry";
