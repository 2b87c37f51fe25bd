import type { AnyRule } from "../../lint/rule";

export const workbookRules: readonly AnyRule[] = [];
