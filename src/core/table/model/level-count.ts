import type { Level1Kind } from "./classification";

/** How many indicators of a table stand under a 一级指标. */
export interface LevelCount {
  readonly kind: Level1Kind;
  readonly count: number;
}
