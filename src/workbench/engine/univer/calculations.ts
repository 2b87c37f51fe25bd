import { ICommandService, type IDisposable, type Injector } from "@univerjs/presets";
import { FormulaExecutedStateType, FormulaExecuteStageType, IActiveDirtyManagerService } from "@univerjs/engine-formula";

const BEGIN = "formula.mutation.set-formula-calculation-start";
const STOP = "formula.mutation.set-formula-calculation-stop";
const NEWS = "formula.mutation.set-formula-calculation-notification";
const SET_CELLS = "sheet.mutation.set-range-values";
const CALCULATE_ALL = "formula.mutation.set-trigger-formula-calculation-start";
/** Changes of looks alone: the engine calculates nothing for them. */
const LOOKS: readonly unknown[] = ["sheet.command.set-style", "sheet.command.set-border", "sheet.command.clear-selection-format"];

interface News {
  readonly trigger?: string;
  readonly stageInfo?: { readonly stage: FormulaExecuteStageType };
  readonly functionsExecutedState?: FormulaExecutedStateType;
}

/**
 * Whether the values of formulas are those of the workbook as it stands. The engine calculates a moment after a change, in the background;
 * in Excel a reader never meets a formula before its value. Everything here follows from what the engine says itself, in its own log of commands.
 */
export class Calculations {
  /** Changes that call for a calculation, counted from the start of the workbook. */
  private asked = 0;
  /** How many of them the calculations that were begun take in. */
  private taken = 0;
  /** Calculations that were asked for in so many words and are on their way to the engine. */
  private underWay = 0;
  private running = 0;
  /** The engine has asked a running calculation to stop, to begin anew with later changes. */
  private stopping = false;
  /** The last step of a calculation is done, only its end is not told yet. */
  private atLastStep = false;
  private waiting: (() => void)[] = [];
  private readonly listening: readonly IDisposable[];

  /** To be made before the workbook, whose first calculation counts too. */
  constructor(private readonly injector: Injector) {
    const commands = injector.get(ICommandService);
    this.listening = [
      commands.beforeCommandExecuted(({ id }) => this.before(id)),
      commands.onCommandExecuted(({ id, params }, options) => this.after(id, params ?? {}, options?.onlyLocal === true)),
    ];
  }

  /** Settles once the values are those of all changes made so far. */
  settled(): Promise<void> {
    return this.idle() ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Counts on: a number that differs from the one before whenever something changed that formulas may depend on. */
  get version(): number {
    return this.asked;
  }

  private idle(): boolean {
    return this.running === 0 && this.underWay === 0 && !this.stopping && this.taken === this.asked;
  }

  private before(id: string): void {
    if (id === CALCULATE_ALL) this.underWay++;
    if (id === STOP) {
      this.taken = this.asked;
      this.stopping = true;
    }
    if (id !== BEGIN) return;
    // What is begun anew takes in what was there when it was stopped; later changes get a calculation of their own.
    if (!this.stopping) this.taken = this.asked;
    this.stopping = false;
    this.running++;
  }

  private after(id: string, news: News, onlyLocal: boolean): void {
    if (id === CALCULATE_ALL) this.underWay--;
    if (id === NEWS) this.hear(news);
    else if (this.callsForCalculation(id, news, onlyLocal)) this.asked++;
  }

  private callsForCalculation(id: string, { trigger }: News, onlyLocal: boolean): boolean {
    if (id === SET_CELLS && (onlyLocal || LOOKS.includes(trigger))) return false;
    return this.injector.get(IActiveDirtyManagerService).get(id) !== undefined;
  }

  /** A stopped calculation tells twice that it is stopped; only what follows its last step is its end. */
  private hear({ stageInfo, functionsExecutedState }: News): void {
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.atLastStep = true;
    if (functionsExecutedState === undefined || !this.atLastStep) return;
    this.atLastStep = false;
    this.running--;
    if (this.stopping && this.running === 0 && functionsExecutedState !== FormulaExecutedStateType.STOP_EXECUTION) this.calculateAll();
    if (this.idle()) this.release();
  }

  /** A calculation that is too far on to stop ends as if nothing had come in between, and the engine forgets the changes it was stopped for. */
  private calculateAll(): void {
    this.stopping = false;
    this.injector.get(ICommandService).syncExecuteCommand(CALCULATE_ALL, { commands: [], forceCalculation: true }, { onlyLocal: true });
  }

  private release(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  dispose(): void {
    for (const one of this.listening) one.dispose();
    this.release();
  }
}
