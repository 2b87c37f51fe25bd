import { booleanArgument } from "../model/arguments";
import type { HostObject } from "../model/host-object";
import type { Session } from "../model/session";

export const runtime = (session: Session): HostObject => ({
  type: "Runtime",
  get: { EnableEvents: () => session.enableEvents },
  set: {
    EnableEvents: (value) => {
      session.enableEvents = booleanArgument(value);
    },
  },
});
