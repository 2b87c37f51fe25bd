import { createContext, useContext } from "react";
import { zhCn, type Texts } from "./zh-cn";

const TextsContext = createContext<Texts>(zhCn);

export const TextsProvider = TextsContext.Provider;

/** The pane's words in the chosen language. */
export const useTexts = (): Texts => useContext(TextsContext);
