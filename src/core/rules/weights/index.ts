import type { AnyRule } from "../../lint/rule";

export const weightRules: readonly AnyRule[] = [];
