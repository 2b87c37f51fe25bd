import type { SheetHost } from "../host/ports";
import type { FirstRunServices } from "../taskpane/first-run/first-run-services";

/** The use case of 第一次使用, loaded when first asked. */
export const firstRunServices = (host: SheetHost): FirstRunServices => ({
  insertExample: async () => (await import("../app/insert-example")).insertExample(host),
});
