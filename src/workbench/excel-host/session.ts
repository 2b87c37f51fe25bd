import { lastColumn, lastRow } from "../engine/area";
import type { Act, Engine, EngineSheet } from "../engine/engine";
import { shiftArea } from "../engine/shift";
import type { RequirementSets } from "./app-context";
import { EVENT_TYPES } from "./event-types";
import type { Argument, Arguments, HostObject } from "./host-object";
import { HostFault } from "./host-fault";
import type { Json } from "./json";

/** What the host remembers of one add-in page: kept ranges, registered events, whether it wants events. */
export class Session {
  enableEvents = true;
  private readonly references = new Map<string, HostObject>();
  private readonly keptIds = new WeakMap<object, string>();
  private readonly registered = new Map<string, number>();
  private nextReference = 1;

  constructor(
    readonly engine: Engine,
    /** What today's year is, for dates typed without one. */
    readonly year: number,
    /** As the page was told when it started. */
    readonly requirementSets: RequirementSets,
  ) {}

  keep(object: HostObject): string {
    const key = object.target ?? object;
    const id = this.keptIds.get(key) ?? `reference-${this.nextReference++}`;
    this.keptIds.set(key, id);
    this.references.set(id, object);
    return id;
  }

  keptId(object: HostObject): string | undefined {
    const id = this.keptIds.get(object.target ?? object);
    return id !== undefined && this.references.has(id) ? id : undefined;
  }

  kept(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw new HostFault("InvalidReference", "The object's reference is not kept any longer.");
    return object;
  }

  forget(id: string): void {
    this.references.delete(id);
  }

  forgetAll(): void {
    this.references.clear();
  }

  /** Kept ranges move along with the cells they stand for, as in Excel. */
  follow(act: Act): void {
    if (act.kind !== "shifted") return;
    for (const { target } of this.references.values()) {
      if (target?.sheet.id === act.sheetId) target.areas = target.areas.flatMap((area) => shiftArea(area, act.shift) ?? []);
    }
  }

  /** The methods by which an object registers events and takes them back. */
  eventMethods(names: readonly string[], target: string): Readonly<Record<string, (args: Arguments) => Json | void>> {
    return Object.fromEntries(
      names.flatMap((name) => {
        const key = `${EVENT_TYPES[name] ?? name}:${target}`;
        const change = (by: number) => () => {
          this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + by));
        };
        return [
          [name, change(1)],
          [name.replace("_Register", "_Unregister"), change(-1)],
        ];
      }),
    );
  }

  wants(type: number, target: string): boolean {
    return this.enableEvents && (this.registered.get(`${type}:${target}`) ?? 0) > 0;
  }

  sheetByKey(key: Argument): EngineSheet | undefined {
    if (typeof key !== "string") throw new HostFault("InvalidArgument");
    const bare = key.replace(/^\{(.*)\}$/, "$1").toLowerCase();
    return this.engine.sheets().find(({ id, name }) => id === key || id.toLowerCase() === bare || name.toLowerCase() === key.toLowerCase());
  }
}

/** A protected sheet refuses what would change it; its unlocked cells still take values. */
export function demandWritable(
  sheet: EngineSheet,
  what: "values" | "sheet",
  areas: readonly { row: number; column: number; rowCount: number; columnCount: number }[] = [],
): void {
  if (!sheet.extras.protected) return;
  const unlocked =
    what === "values" &&
    areas.length > 0 &&
    areas.every((area) => sheet.read(area).every((row) => row.every((cell) => !cell.style.locked)));
  if (!unlocked) throw new HostFault("AccessDenied");
}

export const fits = (area: { row: number; column: number; rowCount: number; columnCount: number }): boolean =>
  area.row >= 0 && area.column >= 0 && area.rowCount > 0 && area.columnCount > 0 && lastRow(area) < 1_048_576 && lastColumn(area) < 16_384;
