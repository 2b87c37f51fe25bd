import { nextState, type StartEvent, type StartState } from "../../../src/workbench/serve/start-state";

const address = "https://localhost:3000/";
const STATES = {
  building: { kind: "building" },
  serving: { kind: "serving", address },
  ready: { kind: "ready", address },
  outdated: { kind: "outdated", address },
  failed: { kind: "failed", reason: "first reason" },
  ended: { kind: "ended" },
} as const satisfies Record<StartState["kind"], StartState>;

const EVENTS = {
  listening: { kind: "listening", address, taken: [] },
  refused: { kind: "refused", reason: "taken" },
  built: { kind: "built", warnings: "" },
  broken: { kind: "broken", errors: "no semicolon" },
  crashed: { kind: "crashed", reason: "no disk" },
  left: { kind: "left" },
} as const satisfies Record<StartEvent["kind"], StartEvent>;

/** Every state and every event: the state after, with the reason of a failure. */
const TABLE: Record<StartState["kind"], Record<StartEvent["kind"], string>> = {
  building: {
    listening: "serving",
    refused: "failed: taken",
    built: "building",
    broken: "building",
    crashed: "failed: no disk",
    left: "ended",
  },
  serving: {
    listening: "serving",
    refused: "serving",
    built: "ready",
    broken: "failed: no semicolon",
    crashed: "failed: no disk",
    left: "ended",
  },
  ready: { listening: "ready", refused: "ready", built: "ready", broken: "outdated", crashed: "failed: no disk", left: "ended" },
  outdated: { listening: "outdated", refused: "outdated", built: "ready", broken: "outdated", crashed: "failed: no disk", left: "ended" },
  failed: {
    listening: "failed: first reason",
    refused: "failed: first reason",
    built: "failed: first reason",
    broken: "failed: first reason",
    crashed: "failed: first reason",
    left: "failed: first reason",
  },
  ended: { listening: "ended", refused: "ended", built: "ended", broken: "ended", crashed: "ended", left: "ended" },
};

const shown = (state: StartState): string => (state.kind === "failed" ? `failed: ${state.reason}` : state.kind);

describe("a start", () => {
  it.each(Object.values(STATES))("goes on from $kind as the table says", (state) => {
    const after = Object.fromEntries(Object.values(EVENTS).map((event) => [event.kind, shown(nextState(state, event))]));
    expect(after).toEqual(TABLE[state.kind]);
  });

  it("keeps its address while it serves", () => {
    const states = [EVENTS.listening, EVENTS.built, EVENTS.broken, EVENTS.built].reduce<readonly StartState[]>(
      (all, event) => [...all, nextState(all.at(-1) ?? STATES.building, event)],
      [],
    );
    expect(states).toEqual([STATES.serving, STATES.ready, STATES.outdated, STATES.ready]);
  });
});
