import type { FUniver, FWorkbook } from "./facades";

/** A slow machine may take long; where nothing is to be computed, the engine itself settles at once. */
const COMPUTE_LIMIT_MS = 20_000;
/** How often a formula without a value is waited for again: the engine tells of a calculation only once it has begun. */
const ROUNDS = 6;

/** Formulas whose values are yet to come after an edit. In Excel a reader never sees a formula before its value. */
export class PendingFormulas {
  private waiting: Promise<void> | undefined;
  private running = false;
  private disposed = false;

  constructor(
    private readonly api: FUniver,
    private readonly workbook: FWorkbook,
  ) {
    api.getFormula().calculationStart(() => {
      this.running = true;
    });
    api.getFormula().calculationEnd(() => {
      this.running = false;
    });
  }

  /** To be called after every edit. */
  expect(): void {
    if (!this.some(() => true)) return;
    // The calculation that runs already is the one of an earlier edit: the one of this edit comes after it.
    this.waiting = this.running ? this.next().then(() => this.next()) : this.next();
  }

  async settled(): Promise<void> {
    const pending = this.waiting;
    if (!pending) return;
    await pending;
    for (let round = 0; round < ROUNDS && this.some((value) => value === undefined || value === null); round++) await this.next();
    if (this.waiting === pending) this.waiting = undefined;
  }

  dispose(): void {
    this.disposed = true;
  }

  private async next(): Promise<void> {
    if (this.disposed) return;
    await this.api.getFormula().onCalculationResultApplied(COMPUTE_LIMIT_MS).catch(() => undefined);
  }

  private some(matches: (value: unknown) => boolean): boolean {
    return this.workbook.getSheets().some((sheet) => {
      let found = false;
      sheet.getSheet().getCellMatrix().forValue((_row, _column, cell) => {
        found ||= Boolean(cell?.f ?? cell?.si) && matches(cell?.v);
      });
      return found;
    });
  }
}
