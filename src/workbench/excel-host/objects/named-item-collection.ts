import type { HostObject } from "../host-object";
import { HostFault } from "../host-fault";

/** The workbench's workbooks hold no names. */
export const namedItemCollection: HostObject = {
  type: "NamedItemCollection",
  items: () => [],
  item: () => {
    throw new HostFault("ItemNotFound");
  },
  find: { GetItemOrNullObject: () => null },
  call: { GetCount: () => 0 },
};
