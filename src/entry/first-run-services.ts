import type { SheetHost } from "../host/ports";
import type { FirstRunServices } from "../taskpane/model/services/first-run-services";
import { fetched } from "./fetched";

/** The use case of 第一次使用, loaded when first asked. */
export const firstRunServices = (host: SheetHost): FirstRunServices => ({
  insertExample: () =>
    fetched(
      () => import("../app/insert-example"),
      ({ insertExample }) => insertExample(host),
    ),
});
