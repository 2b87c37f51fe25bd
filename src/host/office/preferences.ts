import type { PreferenceStore } from "../ports";

const CONTAINER = "target-table-assistant";

/** Preferences of this machine, apart for each tenant where Excel on the web keeps tenants apart. The helper library loads when first asked. */
export const preferenceStore = (): PreferenceStore => {
  const open = async (): Promise<import("@microsoft/office-js-helpers").Storage<unknown>> => {
    const { Storage, StorageType } = await import("@microsoft/office-js-helpers");
    return new Storage<unknown>(`${CONTAINER}${Office.context.partitionKey ?? ""}`, StorageType.LocalStorage);
  };
  return {
    load: async (key) => (await open()).get(key) ?? undefined,
    save: async (key, value) => void (await open()).set(key, value),
  };
};
