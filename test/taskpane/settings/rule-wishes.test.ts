import type { Runs } from "../../../src/core/lint/runs";
import { runs, switched, wishesFor, wishOf, withWish, type RuleWish } from "../../../src/taskpane/settings/rule-wishes";

const rule = (runs: Runs) => ({ id: "r", runs });
const WITH_WEIGHTS: Runs = { column: "weight" };

describe("what is asked of a rule", () => {
  it.each<[Runs, Record<string, "off" | "on" | "error">, RuleWish, boolean]>([
    ["always", {}, "default", true],
    ["always", { r: "off" }, "off", false],
    ["always", { r: "on" }, "default", true],
    ["always", { r: "error" }, "error", true],
    ["on-request", {}, "default", false],
    ["on-request", { r: "off" }, "default", false],
    ["on-request", { r: "on" }, "on", true],
    ["on-request", { r: "error" }, "error", true],
    [{ layout: () => true }, {}, "default", true],
    [WITH_WEIGHTS, { r: "off" }, "off", false],
  ])("runs %j, settings %j: %s, runs: %s", (state, rules, wish, running) => {
    expect(wishOf(rule(state), { rules })).toBe(wish);
    expect(runs(rule(state), wish)).toBe(running);
  });

  it("a rule that is on can be switched off, one that is off can be switched on", () => {
    expect(wishesFor(rule("always"))).toEqual(["default", "off", "error", "warning", "info"]);
    expect(wishesFor(rule("on-request"))).toEqual(["default", "on", "error", "warning", "info"]);
  });

  it.each<[Runs, boolean, RuleWish]>([
    ["always", false, "off"],
    ["always", true, "default"],
    ["on-request", true, "on"],
    ["on-request", false, "default"],
  ])("runs %j, box ticked %s: %s", (state, on, wish) => {
    expect(switched(rule(state), on)).toBe(wish);
  });

  it("the default leaves no trace in the settings, other rules stay", () => {
    expect(withWish({ r: "off", s: "error" }, rule("always"), "default")).toEqual({ s: "error" });
    expect(withWish({ s: "error" }, rule("always"), "warning")).toEqual({ s: "error", r: "warning" });
  });
});
