import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const LOOK_EVERY = 100;
const LOOKS = 600;

/** On Linux a process that has ended but was not yet fetched by its parent still has a number; it runs no more. */
const runsInGroup = (group: number, pid: string): boolean => {
  try {
    const [state, , itsGroup] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return Number(itsGroup) === group && state !== "Z" && state !== "X";
  } catch {
    return false;
  }
};

const hasProcesses = (group: number): boolean => {
  if (process.platform === "linux") return readdirSync("/proc").some((pid) => /^\d+$/.test(pid) && runsInGroup(group, pid));
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
};

/** Whether no process of the group runs any more, now or within a minute. */
export const groupIsEmpty = async (group: number): Promise<boolean> => {
  for (let look = 0; look < LOOKS && hasProcesses(group); look += 1) await pause(LOOK_EVERY);
  return !hasProcesses(group);
};
