import type { PreferenceStore } from "../ports";

const CONTAINER = "target-table-assistant";

interface Shelf {
  get(key: string): unknown;
  set(key: string, value: unknown): unknown;
}

/** Preferences of this machine, apart for each tenant where Excel on the web keeps tenants apart. The helper library loads when first asked. */
const openOnMachine = async (): Promise<Shelf> => {
  const { Storage, StorageType } = await import("@microsoft/office-js-helpers");
  return new Storage<unknown>(`${CONTAINER}${Office.context.partitionKey ?? ""}`, StorageType.LocalStorage);
};

/**
 * What is remembered on this machine. A browser may refuse its storage to a frame of another site (Excel on the web), or have none left:
 * then it is remembered until the pane is closed, and `lasting` says so.
 */
export const preferenceStore = (): PreferenceStore => {
  const untilClosed = new Map<string, unknown>();
  let refused = false;
  const onMachine = async <T>(use: (shelf: Shelf) => T): Promise<T | undefined> => {
    try {
      return use(await openOnMachine());
    } catch {
      refused = true;
      return undefined;
    }
  };
  return {
    load: async (key) => untilClosed.get(key) ?? (await onMachine((shelf) => shelf.get(key))) ?? undefined,
    save: async (key, value) => {
      await onMachine((shelf) => shelf.set(key, value));
      if (refused) untilClosed.set(key, value);
    },
    lasting: () => !refused,
  };
};
