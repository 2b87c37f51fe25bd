import { profileOf, type Language, type PanePreferences } from "../../app/preferences/pane-preferences";
import type { Checks } from "./checks";
import type { Ground } from "./ground";
import type { PaneActs } from "./pane-acts";

/** What of a report on the screen no longer holds under other preferences. */
const outdatedBy = (before: PanePreferences, now: PanePreferences): "findings" | "marks" | undefined => {
  const [was, is] = [profileOf(before, []), profileOf(now, [])];
  if (is.settings !== was.settings) return "findings";
  return is.colours !== was.colours || is.coloured !== was.coloured ? "marks" : undefined;
};

/** Choices of 设置: applied, remembered, and the report on the screen follows. */
export const choosing = (
  { store, memory, fail }: Ground,
  { check, remark }: Checks,
  speak: (language: Language) => Promise<void>,
): Pick<PaneActs, "changePreferences"> => ({
  changePreferences: async (change) => {
    const loaded = await memory.preferences();
    if (!loaded.ok) return fail(loaded.error);
    const before = store.get().preferences;
    const now = change(before);
    await memory.setPreferences(now);
    await speak(now.language);
    const outdated = outdatedBy(before, now);
    const { status } = store.get().check;
    if (outdated === undefined || status === "idle" || status === "failed") return;
    // A check at work began under the old preferences: it gives way to a new one.
    if (outdated === "findings" || status === "running") await check(store.get().scope);
    else await remark();
  },
});
