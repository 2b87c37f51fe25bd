import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");

/** Rooms of the house: a folder as the picture shows it, by its path below `src`. */
export type Room = string;
export type Arrows = ReadonlyMap<Room, ReadonlySet<Room>>;

/** Folders whose subfolders are rooms of their own. */
const DIVIDED = ["core", "core/table", "taskpane", "host"];

/** The room a file of `src` stands in: `core/table/read/parse-sheet.ts` → `core/table/read`, `app/undo/journal.ts` → `app`. */
const roomOf = (file: string): Room => {
  const folders = path.dirname(path.relative("src", file)).split("/");
  const depth = folders.findIndex((_, index) => !DIVIDED.includes(folders.slice(0, index + 1).join("/")));
  return folders.slice(0, depth === -1 ? folders.length : depth + 1).join("/");
};

interface Cruised {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly { readonly resolved: string }[] }[];
}

/** Every import of `src`, from the tool that holds the order. */
const cruise = (): Cruised => {
  const tool = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const text = execFileSync(process.execPath, [tool, "--no-config", "--config", ".dependency-cruiser.cjs", "-T", "json", "src"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const cruised: Cruised = JSON.parse(text);
  return cruised;
};

/** Which room imports which, as the source stands. */
export const structureGraph = (): Arrows => {
  const arrows = new Map<Room, Set<Room>>();
  for (const { source, dependencies } of cruise().modules) {
    const from = roomOf(source);
    const targets = arrows.get(from) ?? new Set<Room>();
    arrows.set(from, targets);
    for (const { resolved } of dependencies) if (roomOf(resolved) !== from) targets.add(roomOf(resolved));
  }
  return arrows;
};

const reaches = (arrows: Arrows, from: Room, to: Room, seen = new Set<Room>()): boolean =>
  [...(arrows.get(from) ?? [])].some((next) => {
    if (next === to) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(arrows, next, to, seen);
  });

/** The same order with as few arrows as say it: an arrow that a longer way says too is left out. */
export const fewestArrows = (arrows: Arrows): Arrows =>
  new Map(
    [...arrows].map(([from, targets]) => [
      from,
      new Set([...targets].filter((to) => ![...targets].some((other) => other !== to && reaches(arrows, other, to)))),
    ]),
  );

/** Rooms that import each other, by whatever way; none in a house in order. */
export const circles = (arrows: Arrows): readonly Room[] => [...arrows.keys()].filter((room) => reaches(arrows, room, room));
