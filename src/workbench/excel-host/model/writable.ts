import type { Area } from "../../engine/model/area";
import type { EngineSheet } from "../../engine/model/engine";
import { HostFault } from "./host-fault";

/** A protected sheet refuses what would change it; its unlocked cells still take values. */
export function demandWritable(sheet: EngineSheet, what: "values" | "sheet", areas: readonly Area[] = []): void {
  if (!sheet.extras.protected) return;
  const unlocked =
    what === "values" &&
    areas.length > 0 &&
    areas.every((area) => sheet.read(area).every((row) => row.every((cell) => !cell.style.locked)));
  if (!unlocked) throw new HostFault("AccessDenied");
}
