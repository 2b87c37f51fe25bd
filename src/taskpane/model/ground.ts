import type { HostError } from "../../host/ports";
import type { Texts } from "../texts/zh-cn";
import type { Clock } from "./clock";
import type { Memory } from "./remembered";
import type { PaneServices } from "./services";
import type { Store } from "./store";

/** What the parts of the pane stand on. */
export interface Ground {
  readonly store: Store;
  readonly services: PaneServices;
  readonly memory: Memory;
  readonly clock: Clock;
  /** In the language that is chosen now. */
  readonly texts: () => Texts;
  /** Tells the user why something failed. */
  readonly fail: (error: HostError) => undefined;
}
