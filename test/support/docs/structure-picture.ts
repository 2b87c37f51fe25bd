import { instance } from "@viz-js/viz";
import { fewestArrows, structureGraph, type Arrows, type Room } from "./structure-graph";

const GROUPS = ["core", "taskpane", "host"] as const;
const FILL: Readonly<Record<string, string>> = { core: "#e8f3ec", taskpane: "#e8effa", host: "#fbf1e0" };

const groupOf = (room: Room): string | undefined => GROUPS.find((group) => room === group || room.startsWith(`${group}/`));

const node = (room: Room): string => `"${room}" [label="${room === "host" ? "ports" : room.slice(room.indexOf("/") + 1)}"]`;

const cluster = (group: string, rooms: readonly Room[]): string =>
  `subgraph "cluster_${group}" { label="${group}"; bgcolor="${FILL[group] ?? "white"}"; color="#c8c8c8"; ${rooms.map(node).join("; ")} }`;

/** The rooms and who imports whom, in the language of Graphviz; sorted, so that the same house gives the same text. */
const structureDot = (arrows: Arrows): string => {
  const rooms = [...arrows.keys()].sort();
  const lines = [
    ...GROUPS.map((group) =>
      cluster(
        group,
        rooms.filter((room) => groupOf(room) === group),
      ),
    ),
    ...rooms.filter((room) => groupOf(room) === undefined).map(node),
    ...rooms.flatMap((from) => [...(fewestArrows(arrows).get(from) ?? [])].sort().map((to) => `"${from}" -> "${to}"`)),
  ];
  return `digraph house {
  rankdir=TB; bgcolor=white; fontname="Helvetica,Arial,sans-serif"; fontsize=13;
  node [shape=box, style="rounded,filled", fillcolor=white, color="#7a7a7a", fontname="Helvetica,Arial,sans-serif", fontsize=12, height=0.3, margin="0.15,0.05"];
  edge [color="#7a7a7a", arrowsize=0.6];
  ${lines.join(";\n  ")};
}`;
};

/** `docs/structure.svg`: the house as it stands, drawn by Graphviz. An arrow is "imports"; what a longer way says is left out. */
export const structurePicture = async (): Promise<string> =>
  (await instance()).renderString(structureDot(structureGraph()), { format: "svg" }).replace(/<!--[\s\S]*?-->\n?/g, "");
