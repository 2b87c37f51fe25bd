import type { SheetHost } from "../host/ports";
import type { ProjectServices } from "../taskpane/new-project/project-services";

/** The use cases of 新建项目表, each loaded when first asked. */
export const projectServices = (host: SheetHost): ProjectServices => ({
  insertProject: async (project) => (await import("../app/insert-project")).insertProject(host, project),
  pendingTargets: async () => (await import("../app/pending-targets")).pendingTargets(host, "workbook"),
  confirmTargets: async (targets) => (await import("../app/pending-targets")).confirmTargets(host, targets),
  workbookUnit: async () => (await import("../app/workbook-unit")).workbookUnit(host),
});
