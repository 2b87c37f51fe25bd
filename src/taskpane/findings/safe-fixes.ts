import { cellKey } from "../../core/sheet/cell-ref";
import type { CheckResult } from "../../app/parts/check-result";
import type { Finding } from "../../core/lint/finding";
import type { Fix } from "../../core/edits/fix";

export interface SafeFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The first safe fix of each finding, one a cell; row changes are left to be applied one at a time. */
export const safeFixes = ({ findings }: CheckResult): readonly SafeFix[] => {
  const taken = new Set<string>();
  return findings.flatMap((finding) => {
    const fix = finding.fixes.find(({ safety, structural }) => safety === "safe" && (structural?.length ?? 0) === 0);
    const cells = fix?.edits.map(cellKey) ?? [];
    if (!fix || cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    return [{ finding, fix }];
  });
};
