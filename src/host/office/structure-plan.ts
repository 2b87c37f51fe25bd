/** A change of rows: what it loads before the first round trip is compared after it (check), then it is written before the second. */
export interface StructurePlan {
  /** Throws a Refusal. */
  check(): void;
  write(): void;
}
