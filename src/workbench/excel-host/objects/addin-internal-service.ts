import type { HostObject } from "../model/host-object";

/** The library reports here that its event handlers are ready; nothing follows from it. */
export const addinInternalService: HostObject = {
  type: "AddinInternalService",
  call: { NotifyActionHandlerReady: () => null },
};
