import { booleanArgument, type HostObject } from "../host-object";
import type { Session } from "../session";

export const runtime = (session: Session): HostObject => ({
  type: "Runtime",
  get: { EnableEvents: () => session.enableEvents },
  set: {
    EnableEvents: (value) => {
      session.enableEvents = booleanArgument(value);
    },
  },
});
