import type { Engine } from "../../engine/model/engine";
import type { Makers } from "../model/makers";
import type { RequirementSets } from "../model/requirement-sets";
import type { Session } from "../model/session";
import type { Counters } from "./counters";
import type { Faults } from "./faults";
import type { BatchResult } from "./request-processor";

/** What a conversation needs of the Excel that it is held in; the pages of one Excel share it. */
export interface Workplace {
  readonly engine: Engine;
  /** For dates typed without a year. */
  readonly year: number;
  readonly counters: Counters;
  readonly faults: Faults;
  /** Claimed to pages that open from now on. */
  readonly requirementSets: RequirementSets;
  /** What `Office.context.document.settings` saved. */
  readonly documentSettings: ReadonlyMap<string, string>;
  readonly make: (session: Session) => Makers;
  /** Carries out one action in the name of a page; between its actions others may act. */
  around(page: object): <T>(work: () => T) => T;
  saveDocumentSettings(pairs: unknown): void;
  noteUnmapped(result: BatchResult): void;
}
