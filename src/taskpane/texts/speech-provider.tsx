import { useEffect } from "react";
import type { Speech } from "./speech";
import { TextsProvider } from "./texts";

interface Props {
  readonly speech: Speech;
  readonly children: React.ReactNode;
}

/** The pane's words, and the page's language for screen readers. */
export const SpeechProvider = ({ speech, children }: Props): React.JSX.Element => {
  useEffect(() => {
    document.documentElement.lang = speech.language;
  }, [speech]);
  return <TextsProvider value={speech.texts}>{children}</TextsProvider>;
};
