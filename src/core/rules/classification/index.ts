import type { AnyRule } from "../../lint/rule";

export const classificationRules: readonly AnyRule[] = [];
