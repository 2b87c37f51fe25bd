/** A change of rows: what it loads before the first round trip is compared after it (check), then it is written before the second. */
export interface StructurePlan<Edit> {
  /** Throws a Refusal. */
  check(): void;
  /** What comes back tells, after that round trip, what was done and what it takes to have it back. */
  write(): () => Edit;
}
