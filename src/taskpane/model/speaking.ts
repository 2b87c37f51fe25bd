import type { Language } from "../../app/preferences/pane-preferences";
import { ok } from "../../core/result/result";
import type { Speech } from "../texts/speech";
import type { Ground } from "./ground";
import { guarded } from "./guarded";

/** Has the pane speak a language as soon as its words are there; where they cannot be fetched it goes on as before and says so. */
export const speaking =
  ({ store, fail }: Pick<Ground, "store" | "fail">, loadSpeech: (language: Language) => Promise<Speech>) =>
  async (language: Language): Promise<void> => {
    if (store.get().speech.language === language) return;
    const speech = await guarded(async () => ok(await loadSpeech(language)));
    if (!speech.ok) return fail(speech.error);
    // Another language was chosen meanwhile: its words are on their way.
    if (store.get().preferences.language === language) store.tell({ kind: "speech", speech: speech.value });
  };
