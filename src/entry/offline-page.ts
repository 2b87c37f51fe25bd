import { paneChoices } from "../app/preferences/pane-preferences";
import { textsOf } from "../taskpane/texts/language";
import type { Texts } from "../taskpane/texts/zh-cn";

/** A plain page for where the pane cannot run: says why and what to do. Nothing of the user's choices is known there, so it says it in every language. */
export const showPlainPage = (root: HTMLElement, why: (texts: Texts["offline"]) => string): void => {
  const page = document.createElement("div");
  page.setAttribute("role", "alert");
  page.style.cssText = "padding:4px 16px;font:14px/1.6 system-ui,sans-serif";
  for (const language of paneChoices.entries.language.wrapped.options) {
    const text = document.createElement("p");
    text.lang = language;
    text.textContent = why(textsOf(language).offline);
    page.append(text);
  }
  root.replaceChildren(page);
};
