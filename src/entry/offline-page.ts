import type { Language } from "../app/preferences/pane-preferences";
import { offline as inEnglish } from "../taskpane/texts/en/offline";
import { zhCn, type Texts } from "../taskpane/texts/zh-cn";

/** Where the pane cannot run, nothing more may be fetched: these words are there from the start. */
const OFFLINE: Readonly<Record<Language, Texts["offline"]>> = { "zh-CN": zhCn.offline, en: inEnglish };

/** A plain page for where the pane cannot run: says why and what to do. Nothing of the user's choices is known there, so it says it in every language. */
export const showPlainPage = (root: HTMLElement, why: (texts: Texts["offline"]) => string): void => {
  const page = document.createElement("div");
  page.setAttribute("role", "alert");
  page.style.cssText = "padding:4px 16px;font:14px/1.6 system-ui,sans-serif";
  for (const [language, texts] of Object.entries(OFFLINE)) {
    const text = document.createElement("p");
    text.lang = language;
    text.textContent = why(texts);
    page.append(text);
  }
  root.replaceChildren(page);
};
