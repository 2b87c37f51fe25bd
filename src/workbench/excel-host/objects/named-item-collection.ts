import type { HostObject } from "../model/host-object";
import { HostFault } from "../model/host-fault";

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
