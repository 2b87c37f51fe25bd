import { type HostObject, type Argument, notMapped } from "../model/host-object";
import { HostFault } from "../model/host-fault";
import { isRecord, type Json, member } from "../model/json";
import { query } from "./query";
import { demandSet } from "./requirement-gate";
import type { Session } from "../model/session";

interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] | null; readonly Skip?: number; readonly Top?: number } | null;
}

export interface Batch {
  readonly Actions?: readonly ActionInfo[];
  readonly ObjectPaths?: Readonly<Record<string, PathInfo>>;
}

export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number };
}

/** A fault that was asked for: the first action, or the first that calls the named member, answers it. */
export interface PlannedFault {
  readonly code: string;
  readonly message?: string;
  readonly member?: string;
}

const GLOBAL = 1,
  NEW_OBJECT = 2,
  METHOD = 3,
  PROPERTY = 4,
  INDEXER = 5,
  REFERENCE = 6,
  NULL_OBJECT = 7;
const INSTANTIATE = 1,
  QUERY = 2,
  CALL = 3,
  SET = 4,
  TRACE = 5;

/** Works off one batch: `context.sync()` on the other side of the wire. */
class BatchRun {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly session: Session,
    private readonly paths: Readonly<Record<string, PathInfo>>,
  ) {}

  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostFault("InvalidReference", `No object path ${id}`);
    const made = this.resolve(path);
    this.objects.set(id, made);
    return made;
  }

  private resolve(path: PathInfo): HostObject | null {
    if (path.ObjectPathType === GLOBAL) return this.session.make.workbook();
    if (path.ObjectPathType === NEW_OBJECT) {
      const service = this.session.make.service(path.Name);
      if (service) return service;
      throw new HostFault("ApiNotFound", `${path.Name} is not mapped by the workbench`);
    }
    if (path.ObjectPathType === REFERENCE) return this.session.kept(path.Name);
    if (path.ObjectPathType === NULL_OBJECT) return null;
    const parent = this.object(path.ParentObjectPathId ?? 0);
    return parent && this.child(parent, path);
  }

  private child(parent: HostObject, path: PathInfo): HostObject | null {
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === INDEXER) {
      if (!parent.item) throw notMapped(parent, "getItem");
      return parent.item(args[0]);
    }
    demandSet(parent.type, path.Name, this.session.requirementSets);
    if (path.ObjectPathType === PROPERTY) {
      const open = parent.open?.[path.Name];
      if (!open) throw notMapped(parent, path.Name);
      return open();
    }
    const find = path.ObjectPathType === METHOD ? parent.find?.[path.Name] : undefined;
    if (!find) throw notMapped(parent, path.Name);
    return find(args);
  }

  private arguments(info: ArgumentInfo | undefined): readonly Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references[index]));
  }

  private argument(value: unknown, reference: unknown): Argument {
    if (typeof reference === "number" && reference !== 0) {
      const object = this.object(reference);
      if (!object) throw new HostFault("InvalidArgument");
      return object;
    }
    // Objects inside plain arguments stand as { _ObjectPathId }.
    const inner = member(value, "_ObjectPathId");
    if (typeof inner === "number") return this.object(inner) ?? undefined;
    if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.argument(part, 0)])) as Json;
    return value as Json;
  }

  run(action: ActionInfo): Json {
    if (action.ActionType === TRACE) return null;
    const object = this.object(action.ObjectPathId);
    if (action.ActionType === INSTANTIATE) return object && this.identity(object);
    if (!object) {
      // The library itself keeps references without knowing yet whether the object is null.
      if (action.ActionType === QUERY || action.Name.startsWith("_")) return null;
      throw new HostFault("ItemNotFound", `${action.Name} of an object that is null`);
    }
    if (action.ActionType === QUERY)
      return { ...this.identity(object), ...query(object, action.QueryInfo?.Select ?? [], this.session.requirementSets) };
    return this.act(object, action);
  }

  private act(object: HostObject, action: ActionInfo): Json {
    const args = this.arguments(action.ArgumentInfo);
    demandSet(object.type, action.Name, this.session.requirementSets);
    if (action.ActionType === SET) {
      const set = object.set?.[action.Name];
      if (!set) throw notMapped(object, action.Name);
      set(args[0]);
      return null;
    }
    if (action.Name === "_KeepReference") return this.session.keep(object) && null;
    const call = action.ActionType === CALL ? object.call?.[action.Name] : undefined;
    if (call) return call(args) ?? null;
    if (!object.find?.[action.Name]) throw notMapped(object, action.Name);
    object.find[action.Name]?.(args);
    return null;
  }

  /** Ranges say under which reference they are kept, members of collections say their id. */
  private identity(object: HostObject): Record<string, Json> {
    const reference = this.session.keptId(object);
    return {
      ...(object.id !== undefined && { _Id: object.id, Id: object.id }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }
}

const nameOf = (paths: Batch["ObjectPaths"], action: ActionInfo): string => {
  const path = paths?.[String(action.ObjectPathId)];
  return action.Name || path?.Name || "";
};

export interface BatchOrder {
  readonly batch: Batch;
  readonly session: Session;
  /** Carries out one action in the name of the page that asked. */
  readonly around: <T>(work: () => T) => T;
  readonly planned: PlannedFault | undefined;
}

/** Besides queries: calls that take over what formulas have come to. */
const READS_VALUES: ReadonlySet<string> = new Set(["CopyFrom"]);

/**
 * Answers a batch. Work stops at the first action that fails; what was done before stays done.
 * Values are read, and the answer is given, only once all that the workbook has to calculate is calculated.
 */
export async function processBatch(order: BatchOrder): Promise<BatchResult> {
  const result = await work(order);
  await order.session.engine.computed();
  return result;
}

async function work({ batch, session, around, planned }: BatchOrder): Promise<BatchResult> {
  const run = new BatchRun(session, batch.ObjectPaths ?? {});
  const results: { ActionId: number; Value: Json }[] = [];
  const actions = batch.Actions ?? [];
  for (const [index, action] of actions.entries()) {
    const name = nameOf(batch.ObjectPaths, action);
    try {
      if (planned && action.ActionType !== TRACE && (planned.member === undefined || planned.member === name))
        throw new HostFault(planned.code, planned.message);
      if (action.ActionType === QUERY || READS_VALUES.has(name)) await session.engine.computed();
      results.push({ ActionId: action.Id, Value: around(() => run.run(action)) });
    } catch (error) {
      const fault = error instanceof HostFault ? error : new HostFault("GeneralException", String(error));
      return { Results: results, Error: { Code: fault.code, Message: fault.message, Location: name, ActionIndex: index } };
    }
  }
  return { Results: results };
}
