import type { CurrentSheet } from "../../app/current-tables";
import type { OwnIndicator } from "../../core/library/own-indicators";
import type { SearchableOwn } from "../../core/library/own-indicators-search";
import type { NoOwnList } from "../../core/library/own-indicators-sheet";
import type { Result } from "../../core/result";
import type { InsertedSheet, Outcome } from "../../host/ports";

/** What joined 我的指标: how many were found, how many of them are new, and the list as it is now. */
export interface KeptIndicators {
  readonly found: number;
  readonly added: number;
  readonly list: readonly SearchableOwn[];
}

export interface LibraryServices {
  /** The active sheet and its tables, as they are now. */
  currentTables(): Outcome<CurrentSheet>;
  loadOwn(): Promise<readonly SearchableOwn[]>;
  /** The list without what was taken off; what it gives is what is kept. */
  saveOwn(list: readonly OwnIndicator[]): Promise<readonly SearchableOwn[]>;
  /** Adds the indicators of the whole workbook. */
  collectOwn(): Outcome<KeptIndicators>;
  exportOwn(list: readonly OwnIndicator[]): Outcome<InsertedSheet>;
  /** Adds the list of the active sheet. */
  importOwn(): Outcome<Result<KeptIndicators, NoOwnList>>;
}
