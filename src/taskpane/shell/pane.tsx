import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Language } from "../../app/preferences/pane-preferences";
import { systemClock } from "../model/clock";
import { createPane } from "../model/create-pane";
import { PaneProvider } from "../model/pane-context";
import { ServicesProvider, type PaneServices } from "../model/services";
import { usePaneState } from "../model/use-pane-state";
import { LanguageProvider, textsOf } from "../texts/language";
import { App } from "./app";

interface Props {
  readonly services: PaneServices;
  /** What Excel says of its theme; undefined where it does not say. */
  readonly dark: boolean | undefined;
  readonly language: Language;
}

const prefersDark = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

const onThemeChange = (listener: () => void): (() => void) => {
  const query = prefersDark();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
};

/** The pane with its theme: Excel's where Excel tells, else the system's. */
export const Pane = ({ services, dark, language }: Props): React.JSX.Element => {
  const [pane] = useState(() => createPane({ services, clock: systemClock, textsOf, language }));
  useEffect(() => pane.start(), [pane]);
  const state = usePaneState(pane);
  const system = useSyncExternalStore(onThemeChange, () => prefersDark().matches);
  const value = useMemo(() => ({ state, acts: pane.acts }), [state, pane]);
  return (
    <FluentProvider theme={(dark ?? system) ? webDarkTheme : webLightTheme}>
      <ServicesProvider value={services}>
        <LanguageProvider language={state.preferences.language}>
          <PaneProvider value={value}>
            <App />
          </PaneProvider>
        </LanguageProvider>
      </ServicesProvider>
    </FluentProvider>
  );
};
