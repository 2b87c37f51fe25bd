import { officeHost } from "../../src/host/office/office-host";
import type { Ports, PreferenceStore } from "../../src/host/ports";

/** A machine that remembers these things under their keys, and what it is given. */
export const memory = (things: Readonly<Record<string, unknown>> = {}): PreferenceStore => {
  const kept = new Map(Object.entries(things).map(([key, value]) => [key, JSON.stringify(value)]));
  return {
    load: async (key) => JSON.parse(kept.get(key) ?? "null"),
    save: async (key, value) => void kept.set(key, JSON.stringify(value)),
    lasting: () => true,
  };
};

/** The workbook that is open in Office, on such a machine. */
export const ports = (things: Readonly<Record<string, unknown>> = {}): Ports => ({ ...officeHost(), ...memory(things) });
