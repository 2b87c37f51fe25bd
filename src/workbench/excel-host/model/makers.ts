import type { EngineSheet } from "../../engine/model/engine";
import type { HostObject } from "./host-object";
import type { Target } from "./target";

/**
 * How a session makes the objects that lead to one another, as Office.js has them (`range.worksheet.getRange()`):
 * each of them asks its session for the others and imports none of them.
 */
export interface Makers {
  workbook(): HostObject;
  /** An object that stands by itself, by its name on the wire. */
  service(name: string): HostObject | undefined;
  worksheet(sheet: EngineSheet): HostObject;
  range(target: Target): HostObject;
  rangeAreas(target: Target): HostObject;
}
