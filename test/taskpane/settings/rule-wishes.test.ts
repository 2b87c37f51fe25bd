import type { DefaultState } from "../../../src/core/lint/rule";
import { runs, switched, wishesFor, wishOf, withWish, type RuleWish } from "../../../src/taskpane/settings/rule-wishes";

const rule = (state: DefaultState) => ({ id: "r", default: state }) as const;

describe("what is asked of a rule", () => {
  it.each<[DefaultState, Record<string, "off" | "on" | "error">, RuleWish, boolean]>([
    ["on", {}, "default", true],
    ["on", { r: "off" }, "off", false],
    ["on", { r: "on" }, "default", true],
    ["on", { r: "error" }, "error", true],
    ["off", {}, "default", false],
    ["off", { r: "off" }, "default", false],
    ["off", { r: "on" }, "on", true],
    ["off", { r: "error" }, "error", true],
    ["layout", {}, "default", true],
    ["column", { r: "off" }, "off", false],
  ])("default %s, settings %j: %s, runs: %s", (state, rules, wish, running) => {
    expect(wishOf(rule(state), { rules })).toBe(wish);
    expect(runs(rule(state), wish)).toBe(running);
  });

  it("a rule that is on can be switched off, one that is off can be switched on", () => {
    expect(wishesFor(rule("on"))).toEqual(["default", "off", "error", "warning", "info"]);
    expect(wishesFor(rule("off"))).toEqual(["default", "on", "error", "warning", "info"]);
  });

  it.each<[DefaultState, boolean, RuleWish]>([
    ["on", false, "off"],
    ["on", true, "default"],
    ["off", true, "on"],
    ["off", false, "default"],
  ])("default %s, box ticked %s: %s", (state, on, wish) => {
    expect(switched(rule(state), on)).toBe(wish);
  });

  it("the default leaves no trace in the settings, other rules stay", () => {
    expect(withWish({ r: "off", s: "error" }, rule("on"), "default")).toEqual({ s: "error" });
    expect(withWish({ s: "error" }, rule("on"), "warning")).toEqual({ s: "error", r: "warning" });
  });
});
