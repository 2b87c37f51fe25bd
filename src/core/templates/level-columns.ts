import type { Level1Scheme } from "../table/model/layout";
import { COLUMN_PROMPTS } from "./column-prompts";
import type { FormColumn } from "./form-columns";

/** The two classification columns, A and B of every form, with the lists to pick from. */
export const levelColumns = (scheme: readonly Level1Scheme[]): readonly FormColumn[] => [
  { role: "level1", label: "一级指标", first: 0, span: 1, prompt: COLUMN_PROMPTS.level1, list: scheme.map(({ name }) => name) },
  { role: "level2", label: "二级指标", first: 1, span: 1, prompt: COLUMN_PROMPTS.level2, list: scheme.flatMap(({ level2 }) => level2) },
];
