import type { Engine, EngineSheet } from "../../engine/model/engine";
import { HostFault } from "./host-fault";

const FORBIDDEN = /[\\/?*[\]:]/;

/** Excel's rules for the name of a sheet. */
export function demandSheetName(engine: Engine, name: string, own?: EngineSheet): void {
  if (name === "" || name.length > 31 || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw new HostFault("InvalidArgument");
  const taken = engine.sheets().some((sheet) => sheet.id !== own?.id && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostFault("ItemAlreadyExists");
}
