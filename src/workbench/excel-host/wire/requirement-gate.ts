import type { RequirementSets } from "../model/requirement-sets";
import { HostFault } from "../model/host-fault";
import memberSets from "./member-sets.json";

const minors: Readonly<Record<string, number>> = memberSets;

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Notes are newer than the library's build that the list was made from. */
const NOTES_MINOR = 18;

/** An Excel that lacks a set answers `ApiNotFound` to its members; the library itself lets them through. */
export function demandSet(type: string, member: string, sets: RequirementSets): void {
  const needed = member === "Notes" || type.startsWith("Note") ? NOTES_MINOR : minors[`${type}.${camel(member)}`];
  if (needed === undefined) return;
  const [major = 0, minor = 0] = (sets["excelapi"] ?? "1.1").split(".").map(Number);
  if (major === 1 && minor < needed) throw new HostFault("ApiNotFound", `${type}.${member} needs ExcelApi 1.${needed}`);
}
