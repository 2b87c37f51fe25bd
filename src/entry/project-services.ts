import type { SheetHost } from "../host/ports";
import type { ProjectServices } from "../taskpane/model/services/project-services";
import { fetched } from "./fetched";

/** The use cases of 新建项目表, each loaded when first asked. */
export const projectServices = (host: SheetHost): ProjectServices => ({
  insertProject: (project) =>
    fetched(
      () => import("../app/insert-project"),
      ({ insertProject }) => insertProject(host, project),
    ),
  pendingTargets: () =>
    fetched(
      () => import("../app/pending-targets"),
      ({ pendingTargets }) => pendingTargets(host, "workbook"),
    ),
  confirmTargets: (targets) =>
    fetched(
      () => import("../app/pending-targets"),
      ({ confirmTargets }) => confirmTargets(host, targets),
    ),
  workbookUnit: () =>
    fetched(
      () => import("../app/workbook-unit"),
      ({ workbookUnit }) => workbookUnit(host),
    ),
});
