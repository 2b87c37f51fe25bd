import type { OwnIndicator } from "../core/library/own-indicators";
import { ok } from "../core/result";
import type { PreferenceStore, SheetHost } from "../host/ports";
import type { KeptIndicators, LibraryServices } from "../taskpane/library/library-services";

const own = () => import("../app/own-indicators");

/** The use cases of 指标库 and 我的指标, each loaded when first asked. */
export const libraryServices = (host: SheetHost, store: PreferenceStore): LibraryServices => {
  const keep = async (found: readonly OwnIndicator[]): Promise<KeptIndicators> => {
    const { keepOwnIndicators, searchableOwn } = await own();
    const { list, added } = await keepOwnIndicators(store, found);
    return { found: found.length, added, list: await searchableOwn(list) };
  };
  const currentTables: LibraryServices["currentTables"] = async () => (await import("../app/current-tables")).currentTables(host);
  return {
    currentTables,
    loadOwn: async () => {
      const { loadOwnIndicators, searchableOwn } = await own();
      return searchableOwn(await loadOwnIndicators(store));
    },
    saveOwn: async (list) => {
      const { saveOwnIndicators, searchableOwn } = await own();
      await saveOwnIndicators(store, list);
      return searchableOwn(list);
    },
    collectOwn: async () => {
      const found = await (await own()).collectFromSheets(host, "workbook");
      return found.ok ? ok(await keep(found.value)) : found;
    },
    exportOwn: async (list) => (await own()).exportOwnIndicators(host, list),
    importOwn: async () => {
      const current = await currentTables();
      if (!current.ok) return current;
      const read = await (await own()).importOwnIndicators(host, current.value.sheet);
      if (!read.ok) return read;
      return ok(read.value.ok ? ok(await keep(read.value.value)) : read.value);
    },
  };
};
