import type { EngineSheet } from "../../engine/model/engine";
import { type HostObject, isHostObject } from "../model/host-object";
import { HostFault } from "../model/host-fault";
import type { Json } from "../model/json";

export function worksheetProtection({ extras }: EngineSheet): HostObject {
  return {
    type: "WorksheetProtection",
    get: { Protected: () => extras.protected, Options: () => (extras.protected ? (extras.protectionOptions as Json) : null) },
    call: {
      Protect: ([options, password]) => {
        if (extras.protected) throw new HostFault("InvalidOperation", "The sheet is protected already.");
        extras.protected = true;
        extras.password = typeof password === "string" && password !== "" ? password : undefined;
        extras.protectionOptions =
          typeof options === "object" && options !== null && !isHostObject(options) ? Object.fromEntries(Object.entries(options)) : {};
      },
      Unprotect: ([password]) => {
        if (extras.password !== undefined && extras.password !== password) throw new HostFault("AccessDenied");
        extras.protected = false;
        extras.password = undefined;
      },
    },
  };
}
