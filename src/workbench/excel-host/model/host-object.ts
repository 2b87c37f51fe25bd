import { HostFault } from "./host-fault";
import type { Json } from "./json";
import type { Target } from "./target";

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
