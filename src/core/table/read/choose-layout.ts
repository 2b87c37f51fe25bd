import type { RoleColumns } from "./assign-columns";
import { isIndicatorColumn, type HeaderRole } from "./header-label";
import { labelsOf, type Layout, type LayoutId } from "../model/layout";
import { layoutById, layouts } from "../layouts";
import { COLUMN_ROLES, type ColumnRole } from "../model/column-role";

export interface LayoutEvidence {
  readonly roles: RoleColumns;
  /** Squeezed texts of head labels, header row and title. */
  readonly texts: readonly string[];
  /** The sheet repeats the project beside its indicators. */
  readonly flat: boolean;
}

/** 指标性质 and 指标方向 stand for operator or direction, as the layout has it. */
const labelOf = (roles: RoleColumns, role: ColumnRole, labels: readonly string[]): boolean => {
  const candidates: readonly HeaderRole[] =
    role === "operator" || role === "direction" ? [role, "nature", "operator", "direction"] : [role];
  return candidates.some((candidate) => {
    const text = roles.get(candidate)?.text ?? "";
    return labels.includes(text) || labels.includes(text.replace(/\([^()]*\)$/, ""));
  });
};

const seedLike = ({ texts }: LayoutEvidence): boolean =>
  layoutById("tj-2023").hints.some((hint) => texts.some((text) => text.includes(hint)));

const HINT = 3;
const WRONG_KIND = 4;

const scoreOf = (layout: Layout, { roles, texts, flat }: LayoutEvidence): number | undefined => {
  const matched = new Set(COLUMN_ROLES.filter((role) => labelOf(roles, role, labelsOf(layout, role))));
  if (layout.id === "mapped" || !layout.signature.every((role) => matched.has(role))) return undefined;
  const missing = COLUMN_ROLES.filter((role) => labelsOf(layout, role).length > 0 && !matched.has(role)).length;
  const foreign = [...roles.keys()].filter(isIndicatorColumn).length - matched.size;
  const hinted = layout.hints.filter((hint) => texts.some((text) => text.includes(hint))).length;
  return 2 * matched.size - missing - Math.max(foreign, 0) + HINT * hinted - (layout.flat === flat ? 0 : WRONG_KIND);
};

/** The form that 财预〔2015〕88号 gave everyone: what a table without levels, or with labels of its own, is measured by. */
const COMMON: LayoutId = "mof-88";

/** The published form a table follows best; of equal ones the first listed, and the common one when none fits (handbook 1.3). */
export const chooseLayout = (evidence: LayoutEvidence): Layout => {
  const scored = layouts.flatMap((layout) => {
    const score = scoreOf(layout, evidence);
    return score === undefined ? [] : [{ layout, score }];
  });
  const best = scored.reduce<(typeof scored)[number] | undefined>((top, one) => (top && top.score >= one.score ? top : one), undefined);
  return best?.layout ?? layoutById(evidence.flat ? "sichuan" : seedLike(evidence) ? "tj-2023" : COMMON);
};
