import { defaultPreferences, type Language } from "../../../src/app/preferences/pane-preferences";
import type { HostError } from "../../../src/host/ports";
import { startState } from "../../../src/taskpane/model/pane-state";
import { speaking } from "../../../src/taskpane/model/speaking";
import { createStore } from "../../../src/taskpane/model/store";
import { loadSpeech, type Speech } from "../../../src/taskpane/texts/speech";
import { inHand } from "../../support/pane/start-pane";

/** A pane in which this language is chosen and that speaks Chinese. */
const start = (chosen: Language, load: (language: Language) => Promise<Speech>) => {
  const store = createStore({ ...startState, preferences: { ...defaultPreferences, language: chosen } });
  const told: HostError[] = [];
  return { store, told, speak: speaking({ store, fail: (error) => void told.push(error) }, load) };
};

describe("the language the pane speaks", () => {
  it("is the chosen one once its words are fetched, and Chinese until then", async () => {
    const words = inHand<Speech>();
    const { store, speak } = start("en", () => words.promise);
    const speaks = speak("en");
    expect(store.get().speech.language).toBe("zh-CN");
    words.settle(await loadSpeech("en"));
    await speaks;
    expect([store.get().speech.language, store.get().speech.texts.settings.title]).toEqual(["en", "Settings"]);
  });

  it("stays as it is where the words cannot be fetched, and says so; the next time they are fetched again", async () => {
    let asked = 0;
    const { store, told, speak } = start("en", (language) => {
      asked += 1;
      return asked === 1
        ? Promise.reject(Object.assign(new Error("Loading chunk 7 failed"), { name: "ChunkLoadError" }))
        : loadSpeech(language);
    });
    await speak("en");
    expect([store.get().speech.language, told]).toEqual(["zh-CN", [{ kind: "not-loaded" }]]);
    await speak("en");
    expect(store.get().speech.language).toBe("en");
  });

  it("is not the one that was chosen before the last, however late its words come", async () => {
    const words = inHand<Speech>();
    const { store, speak } = start("en", () => words.promise);
    const speaks = speak("en");
    store.tell({ kind: "preferences", preferences: defaultPreferences });
    words.settle(await loadSpeech("en"));
    await speaks;
    expect(store.get().speech.language).toBe("zh-CN");
  });
});
