import type { SettingProblem } from "../../core/lint/setting-problem";

/** Why a text is not taken as preferences: a setting that is wrong, or no JSON at all; `detail` is the parser's own message. */
export type PreferencesProblem = SettingProblem | { readonly kind: "not-json"; readonly detail: string };
