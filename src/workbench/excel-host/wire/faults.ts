import type { PlannedFault } from "./request-processor";

/**
 * What the next batches shall suffer: a number is an error of the wire (5102 too busy, 5012 session expired, 5103 and 5104 too large, 7000 denied,
 * 5016 a dialog is open), a text the code of a failing action, `hang` no answer at all, `hold` none until it is released.
 */
export interface FaultSpec {
  readonly code?: number | string;
  readonly message?: string;
  /** Fail only at this member, for example `Select`; other actions of the batch work. */
  readonly member?: string;
  readonly hang?: boolean;
  /** Counted, but not processed and not answered before `release`: what the add-in shows meanwhile stays as long as someone looks. */
  readonly hold?: boolean;
  /** Answer late, in milliseconds. */
  readonly delay?: number;
  /** How many batches; one unless told. */
  readonly times?: number;
}

export type FaultOutcome =
  | { readonly kind: "none" }
  | { readonly kind: "hang" }
  | { readonly kind: "hold" }
  | { readonly kind: "delay"; readonly milliseconds: number }
  | { readonly kind: "wire"; readonly code: number }
  | { readonly kind: "action"; readonly fault: PlannedFault };

/** The faults that wait for coming batches, and the batches that are held. */
export class Faults {
  private readonly waiting: { readonly spec: FaultSpec; left: number }[] = [];
  private readonly holding: (() => void)[] = [];

  plan(spec: FaultSpec): void {
    this.waiting.push({ spec, left: spec.times ?? 1 });
  }

  clear(): void {
    this.waiting.length = 0;
  }

  /** Settles when the batch that is held may go on. */
  hold(): Promise<void> {
    return new Promise((resolve) => this.holding.push(resolve));
  }

  /** How many batches are held this moment; those behind one of them on the same page are not received yet. */
  held(): number {
    return this.holding.length;
  }

  /** Lets all that are held go on, in the order in which they came. */
  release(): void {
    for (const goOn of this.holding.splice(0)) goOn();
  }

  /** What the batch that uses these members suffers. A fault for one member waits for a batch that uses it. */
  next(members: ReadonlySet<string>): FaultOutcome {
    const index = this.waiting.findIndex(({ spec }) => spec.member === undefined || members.has(spec.member));
    const found = this.waiting[index];
    if (!found) return { kind: "none" };
    found.left--;
    if (found.left <= 0) this.waiting.splice(index, 1);
    return outcome(found.spec);
  }
}

function outcome({ code, hang, hold, delay, message, member }: FaultSpec): FaultOutcome {
  if (hang === true) return { kind: "hang" };
  if (hold === true) return { kind: "hold" };
  if (typeof code === "number") return { kind: "wire", code };
  if (typeof code === "string")
    return { kind: "action", fault: { code, ...(message !== undefined && { message }), ...(member !== undefined && { member }) } };
  return delay === undefined ? { kind: "none" } : { kind: "delay", milliseconds: delay };
}
