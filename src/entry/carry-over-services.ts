import type { SheetHost } from "../host/ports";
import type { CarryOverServices } from "../taskpane/carry-over/carry-over-services";

/** The use cases of 沿用上年 and 年度对比, each loaded when first asked. */
export const carryOverServices = (host: SheetHost): CarryOverServices => ({
  carriableTables: async () => (await import("../app/carry-over")).carriableTables(host, "workbook"),
  carryOverTables: async (request, progress) => (await import("../app/carry-over")).carryOverTables(host, request, progress),
  writeComparison: async (previous, current) => (await import("../app/write-report")).writeComparison(host, previous, current),
});
