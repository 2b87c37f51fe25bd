import type { SheetHost } from "../host/ports";
import type { BatchServices } from "../taskpane/batch/batch-services";

/** The use cases of 批量新建, each loaded when first asked. */
export const batchServices = (host: SheetHost): BatchServices => ({
  readActiveList: async () => (await import("../app/read-active-list")).readActiveList(host),
  insertProjects: async (projects, progress) => (await import("../app/insert-projects")).insertProjects(host, projects, progress),
});
