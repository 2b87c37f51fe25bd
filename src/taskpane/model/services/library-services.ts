import type { OwnIndicator } from "../../../core/library/own-indicators";
import type { SearchableOwn } from "../../../core/library/own-indicators-search";
import type { NoOwnList } from "../../../core/library/own-indicators-sheet";
import type { Result } from "../../../core/result/result";
import type { TargetTable } from "../../../core/table/model/target-table";
import type { InsertedSheet, Outcome } from "../../../host/ports";

export interface LibraryServices {
  /** The target tables of the sheet that is shown. */
  currentTables(): Outcome<readonly TargetTable[]>;
  /** 我的指标 with their pinyin. */
  ownIndicators(): Promise<readonly SearchableOwn[]>;
  /** Keeps the indicators of the whole workbook; tells how many are new. */
  collectOwn(): Outcome<number>;
  removeOwn(indicator: OwnIndicator): Promise<void>;
  /** Writes 我的指标 as a new sheet. */
  exportOwn(): Outcome<InsertedSheet>;
  /** Keeps the list of the sheet that is shown; tells how many are new. */
  importOwn(): Outcome<Result<number, NoOwnList>>;
}
