import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../../app/preferences/pane-preferences";
import { App } from "./app";
import { LanguageProvider } from "../texts/language";
import { ServicesProvider, type PaneServices } from "../model/services";

interface Props {
  readonly services: PaneServices;
  /** What Excel says of its theme; undefined where it does not say. */
  readonly dark: boolean | undefined;
  readonly language: Language;
}

const prefersDark = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

/** The pane with its theme: Excel's where Excel tells, else the system's. */
export const Pane = ({ services, dark, language }: Props): React.JSX.Element => {
  const [system, setSystem] = useState(() => prefersDark().matches);
  useEffect(() => {
    const query = prefersDark();
    const follow = (): void => setSystem(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return (
    <FluentProvider theme={(dark ?? system) ? webDarkTheme : webLightTheme}>
      <ServicesProvider value={services}>
        <LanguageProvider start={language}>
          <App />
        </LanguageProvider>
      </ServicesProvider>
    </FluentProvider>
  );
};
