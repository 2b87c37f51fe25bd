import { ok } from "../core/result/result";
import type { PreferenceStore, SheetHost } from "../host/ports";
import type { LibraryServices } from "../taskpane/model/services/library-services";
import { fetched } from "./fetched";

/** The use cases of 指标库, each loaded when first asked. */
export const libraryServices = (host: SheetHost, store: PreferenceStore): LibraryServices => {
  const own = () => import("../app/own-indicators");
  return {
    currentTables: () =>
      fetched(
        () => import("../app/current-tables"),
        ({ currentTables }) => currentTables(host),
      ),
    ownIndicators: async () => {
      const { loadOwnIndicators, searchableOwn } = await own();
      return searchableOwn(await loadOwnIndicators(store));
    },
    collectOwn: async () => {
      const { collectFromSheets, keepOwnIndicators } = await own();
      const found = await collectFromSheets(host, "workbook");
      return found.ok ? ok((await keepOwnIndicators(store, found.value)).added) : found;
    },
    removeOwn: async (indicator) => {
      const { loadOwnIndicators, saveOwnIndicators } = await own();
      const { withoutOwnIndicator } = await import("../core/library/own-indicators");
      await saveOwnIndicators(store, withoutOwnIndicator(await loadOwnIndicators(store), indicator));
    },
    exportOwn: async () => {
      const { exportOwnIndicators, loadOwnIndicators } = await own();
      return exportOwnIndicators(host, await loadOwnIndicators(store));
    },
    importOwn: async () => {
      const { importOwnIndicators, keepOwnIndicators } = await own();
      const read = await importOwnIndicators(host, "active");
      if (!read.ok) return read;
      return ok(read.value.ok ? ok((await keepOwnIndicators(store, read.value.value)).added) : read.value);
    },
  };
};
