/** Where a start is: building without an address, serving while the first build runs, ready, or ready with a page older than the sources. */
export type StartState =
  | { readonly kind: "building" }
  | { readonly kind: "serving"; readonly address: string }
  | { readonly kind: "ready"; readonly address: string }
  | { readonly kind: "outdated"; readonly address: string }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "ended" };

/** What the sockets, the compiler and the terminal say; nothing else moves a start on, above all no clock. */
export type StartEvent =
  | { readonly kind: "listening"; readonly address: string; readonly taken: readonly number[] }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "built"; readonly warnings: string }
  | { readonly kind: "broken"; readonly errors: string }
  | { readonly kind: "crashed"; readonly reason: string }
  | { readonly kind: "left" };

export const BUILDING: StartState = { kind: "building" };

const built = (state: StartState): StartState => ("address" in state ? { kind: "ready", address: state.address } : state);

/** Errors end a start that never had a page; one that has a page goes on with it. */
const broken = (state: StartState, errors: string): StartState => {
  if (state.kind === "serving") return { kind: "failed", reason: errors };
  return state.kind === "ready" ? { kind: "outdated", address: state.address } : state;
};

/** The state after an event. What is over stays over, and what cannot happen in a state changes nothing. */
export const nextState = (state: StartState, event: StartEvent): StartState => {
  if (state.kind === "failed" || state.kind === "ended") return state;
  switch (event.kind) {
    case "listening":
      return state.kind === "building" ? { kind: "serving", address: event.address } : state;
    case "refused":
      return state.kind === "building" ? { kind: "failed", reason: event.reason } : state;
    case "built":
      return built(state);
    case "broken":
      return broken(state, event.errors);
    case "crashed":
      return { kind: "failed", reason: event.reason };
    case "left":
      return { kind: "ended" };
  }
};
