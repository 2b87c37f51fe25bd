import { createContext, useContext, useEffect, useState } from "react";
import type { Language } from "../../app/preferences/pane-preferences";
import { en } from "./en";
import { TextsProvider } from "./texts";
import { zhCn, type Texts } from "./zh-cn";

const TEXTS: Readonly<Record<Language, Texts>> = { "zh-CN": zhCn, en };

const LanguageContext = createContext<(language: Language) => void>(() => undefined);

/** Changes the pane's language at once; remembering it is the caller's. */
export const useSetLanguage = (): ((language: Language) => void) => useContext(LanguageContext);

interface Props {
  readonly start: Language;
  readonly children: React.ReactNode;
}

/** The pane's words, and the page's language for screen readers. */
export const LanguageProvider = ({ start, children }: Props): React.JSX.Element => {
  const [language, setLanguage] = useState(start);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={setLanguage}>
      <TextsProvider value={TEXTS[language]}>{children}</TextsProvider>
    </LanguageContext.Provider>
  );
};
