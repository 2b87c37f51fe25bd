import { useEffect } from "react";
import type { Language } from "../../app/preferences/pane-preferences";
import { en } from "./en";
import { TextsProvider } from "./texts";
import { zhCn, type Texts } from "./zh-cn";

const TEXTS: Readonly<Record<Language, Texts>> = { "zh-CN": zhCn, en };

export const textsOf = (language: Language): Texts => TEXTS[language];

interface Props {
  readonly language: Language;
  readonly children: React.ReactNode;
}

/** The pane's words, and the page's language for screen readers. */
export const LanguageProvider = ({ language, children }: Props): React.JSX.Element => {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <TextsProvider value={textsOf(language)}>{children}</TextsProvider>;
};
