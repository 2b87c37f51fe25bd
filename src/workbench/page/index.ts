export type { FaultSpec } from "../excel-host/wire/faults";
export type { CellReading, SheetDump } from "./read-cell";
export { type Book, type PageSetup, startPage } from "./start-page";
export type { WorkbenchApi } from "./workbench-api";
