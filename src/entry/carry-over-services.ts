import type { SheetHost } from "../host/ports";
import type { CarryOverServices } from "../taskpane/model/services/carry-over-services";
import { fetched } from "./fetched";

/** The use cases of 沿用上年 and 年度对比, each loaded when first asked. */
export const carryOverServices = (host: SheetHost): CarryOverServices => ({
  carriableTables: () =>
    fetched(
      () => import("../app/carry-over"),
      ({ carriableTables }) => carriableTables(host, "workbook"),
    ),
  carryOverTables: (request, progress) =>
    fetched(
      () => import("../app/carry-over"),
      ({ carryOverTables }) => carryOverTables(host, request, progress),
    ),
  writeComparison: (previous, current) =>
    fetched(
      () => import("../app/write-report"),
      ({ writeComparison }) => writeComparison(host, previous, current),
    ),
});
