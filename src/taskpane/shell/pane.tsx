import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { systemClock } from "../model/clock";
import { createPane } from "../model/create-pane";
import { PaneProvider } from "../model/pane-context";
import { ServicesProvider, type PaneServices } from "../model/services";
import { usePaneState } from "../model/use-pane-state";
import { loadSpeech, type Speech } from "../texts/speech";
import { SpeechProvider } from "../texts/speech-provider";
import { App } from "./app";

interface Props {
  readonly services: PaneServices;
  /** What Excel says of its theme; undefined where it does not say. */
  readonly dark: boolean | undefined;
  /** In the language that is chosen, where its words could be fetched. */
  readonly speech: Speech;
}

const prefersDark = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

const onThemeChange = (listener: () => void): (() => void) => {
  const query = prefersDark();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
};

/** The pane with its theme: Excel's where Excel tells, else the system's. */
export const Pane = ({ services, dark, speech }: Props): React.JSX.Element => {
  const [pane] = useState(() => createPane({ services, clock: systemClock, speech, loadSpeech }));
  useEffect(() => pane.start(), [pane]);
  const state = usePaneState(pane);
  const system = useSyncExternalStore(onThemeChange, () => prefersDark().matches);
  const value = useMemo(() => ({ state, acts: pane.acts }), [state, pane]);
  return (
    <FluentProvider theme={(dark ?? system) ? webDarkTheme : webLightTheme}>
      <ServicesProvider value={services}>
        <SpeechProvider speech={state.speech}>
          <PaneProvider value={value}>
            <App />
          </PaneProvider>
        </SpeechProvider>
      </ServicesProvider>
    </FluentProvider>
  );
};
