import type { SheetHost } from "../host/ports";
import type { BatchServices } from "../taskpane/model/services/batch-services";
import { fetched } from "./fetched";

/** The use cases of 批量新建, each loaded when first asked. */
export const batchServices = (host: SheetHost): BatchServices => ({
  readActiveList: () =>
    fetched(
      () => import("../app/read-active-list"),
      ({ readActiveList }) => readActiveList(host),
    ),
  insertProjects: (projects, progress) =>
    fetched(
      () => import("../app/insert-projects"),
      ({ insertProjects }) => insertProjects(host, projects, progress),
    ),
});
