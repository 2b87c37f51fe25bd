import type { Area } from "../engine/area";
import type { EngineSheet } from "../engine/engine";
import { HostFault } from "./host-fault";
import type { Json } from "./json";

/** Cells of a sheet that a kept range stands for; they move along when rows come or go. */
export interface Target {
  readonly sheet: EngineSheet;
  areas: readonly Area[];
}

export type Argument = Json | HostObject | undefined;

/** The arguments of a method, read with the checks that Excel makes. */
export type Arguments = readonly Argument[];

type Table<F> = Readonly<Record<string, F>>;

/**
 * One Office.js object as the host sees it. Names are as on the wire (PascalCase); what is not in a table is not mapped, and asking
 * for it answers `ApiNotFound` with its name.
 */
export interface HostObject {
  readonly type: string;
  /** How a later batch finds the object again in its collection. */
  readonly id?: Json;
  /** Set on ranges: they can be kept. */
  readonly target?: Target;
  readonly get?: Table<() => Json>;
  readonly set?: Table<(value: Argument) => void>;
  /** Properties that are objects. */
  readonly open?: Table<() => HostObject | null>;
  /** Methods that answer an object. */
  readonly find?: Table<(args: Arguments) => HostObject | null>;
  /** Methods that answer a value or nothing. */
  readonly call?: Table<(args: Arguments) => Json | void>;
  readonly item?: (key: Argument) => HostObject;
  /** Makes the object a collection. */
  readonly items?: () => readonly HostObject[];
}

export const notMapped = (object: HostObject, member: string): HostFault =>
  new HostFault("ApiNotFound", `${object.type}.${member} is not mapped by the workbench`);

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  typeof value.type === "string" &&
  ("get" in value || "call" in value || "items" in value || "find" in value);

export function textArgument(value: Argument): string {
  if (typeof value === "string") return value;
  throw new HostFault("InvalidArgument");
}

export function numberArgument(value: Argument): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new HostFault("InvalidArgument");
}

export const booleanArgument = (value: Argument): boolean => {
  if (typeof value === "boolean") return value;
  throw new HostFault("InvalidArgument");
};

export function choiceArgument<const T extends string>(value: Argument, choices: readonly T[]): T {
  const found = choices.find((choice) => typeof value === "string" && choice.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new HostFault("InvalidArgument");
  return found;
}

export function targetArgument(value: Argument): Target {
  if (isHostObject(value) && value.target) return value.target;
  throw new HostFault("InvalidArgument");
}
