import { type Argument, isHostObject } from "./host-object";
import { HostFault } from "./host-fault";
import type { Target } from "./target";

const COLOR = /^#[0-9a-f]{6}$/i;
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

export function textArgument(value: Argument): string {
  if (typeof value === "string") return value;
  throw new HostFault("InvalidArgument");
}

export function numberArgument(value: Argument): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new HostFault("InvalidArgument");
}

export const booleanArgument = (value: Argument): boolean => {
  if (typeof value === "boolean") return value;
  throw new HostFault("InvalidArgument");
};

export function choiceArgument<const T extends string>(value: Argument, choices: readonly T[]): T {
  const found = choices.find((choice) => typeof value === "string" && choice.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new HostFault("InvalidArgument");
  return found;
}

export function targetArgument(value: Argument): Target {
  if (isHostObject(value) && value.target) return value.target;
  throw new HostFault("InvalidArgument");
}

/** `#RRGGBB` from what Excel takes for a colour: with or without `#`, or one of its names. */
export function colorArgument(value: Argument): string {
  const text = textArgument(value);
  const color = NAMED[text.toLowerCase()] ?? (text.startsWith("#") ? text : `#${text}`);
  if (!COLOR.test(color)) throw new HostFault("InvalidArgument");
  return color.toUpperCase();
}
