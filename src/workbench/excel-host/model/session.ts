import type { Area } from "../../engine/model/area";
import type { Act, Engine, EngineSheet } from "../../engine/model/engine";
import { shiftArea } from "../../engine/model/shift";
import type { RequirementSets } from "./requirement-sets";
import { EVENT_TYPES } from "./event-types";
import type { Argument, Arguments, HostObject } from "./host-object";
import { HostFault } from "./host-fault";
import type { Json } from "./json";
import type { Makers } from "./makers";
import { areasOn } from "./target";

export interface SessionOptions {
  readonly engine: Engine;
  /** What today's year is, for dates typed without one. */
  readonly year: number;
  /** As the page was told when it started. */
  readonly requirementSets: RequirementSets;
  readonly make: (session: Session) => Makers;
}

/** What the host remembers of one add-in page: kept ranges, registered events, whether it wants events. */
export class Session {
  readonly engine: Engine;
  readonly year: number;
  readonly requirementSets: RequirementSets;
  readonly make: Makers;
  enableEvents = true;
  private readonly references = new Map<string, HostObject>();
  private readonly keptIds = new WeakMap<object, string>();
  private readonly registered = new Map<string, number>();
  private nextReference = 1;

  constructor({ engine, year, requirementSets, make }: SessionOptions) {
    this.engine = engine;
    this.year = year;
    this.requirementSets = requirementSets;
    this.make = make(this);
  }

  /** The range of one block of cells. */
  rangeOn(sheet: EngineSheet, area: Area): HostObject {
    return this.make.range(areasOn(sheet, [area]));
  }

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
