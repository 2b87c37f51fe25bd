import type { RequirementSets } from "../model/requirement-sets";
import { type HostObject, notMapped } from "../model/host-object";
import type { Json } from "../model/json";
import { demandSet } from "./requirement-gate";

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The first step of each path that was asked for, with what is asked of it further on. */
function byHead(paths: readonly string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    heads.set(head, [...(heads.get(head) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  return heads;
}

function itemValue(item: HostObject, paths: readonly string[], sets: RequirementSets): Json {
  return { ...(item.id !== undefined && { _Id: item.id, Id: item.id }), ...query(item, paths, sets) };
}

/**
 * The loaded properties of an object. Nothing named means all of its own; of a collection the names are those of its items.
 */
export function query(object: HostObject, paths: readonly string[], sets: RequirementSets): Readonly<Record<string, Json>> {
  if (object.items) {
    const inner = paths.flatMap((path) => (path === "items" ? [] : [path.replace(/^items\//, "")]));
    return { _Items: object.items().map((item) => itemValue(item, inner, sets)) };
  }
  const heads = byHead(paths.length > 0 ? paths : Object.keys(object.get ?? {}));
  return Object.fromEntries(
    [...heads].map(([head, rest]): [string, Json] => {
      const name = pascal(head);
      // What is loaded without being named is what this Excel has.
      if (paths.length > 0) demandSet(object.type, name, sets);
      const get = object.get?.[name];
      if (get) return [name, get()];
      const open = object.open?.[name];
      if (!open) throw notMapped(object, name);
      const child = open();
      return [name, child && query(child, rest, sets)];
    }),
  );
}
