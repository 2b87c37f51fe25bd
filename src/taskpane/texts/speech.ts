import type { Language } from "../../app/preferences/pane-preferences";
import { zhCn, type Texts } from "./zh-cn";

/** The pane's words, and the language they are in. */
export interface Speech {
  readonly language: Language;
  readonly texts: Texts;
}

export const chinese: Speech = { language: "zh-CN", texts: zhCn };

/** Only Chinese is there from the start: another language is fetched when it is chosen. */
const LOADERS: Readonly<Record<Language, () => Promise<Texts>>> = {
  "zh-CN": async () => zhCn,
  en: async () => (await import("./en")).en,
};

export const loadSpeech = async (language: Language): Promise<Speech> => ({ language, texts: await LOADERS[language]() });
