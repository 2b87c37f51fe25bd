import { rewriteTarget } from "../../edits/target-edits";
import { projectTypes } from "../../library/project-types";
import { bigramSimilarity } from "../../library/similar-text";
import { typicalTarget } from "../../library/typical-value";
import { fieldEdit } from "../../edits/field-edit";
import type { Fix } from "../../edits/fix";
import type { IndicatorSubject } from "../../lint/rule";
import { canonicalLevel2 } from "../../table/model/classification";
import { kindOf } from "../../table/model/indicator-kind";

/** Words any indicator may have in common with any other. */
const COMMON = /准确|合格|及时|按时|按期|完成|程度|水平|情况|服务|质量|数量|工作|保障|率|性/gu;
/** Below this the library indicator speaks of something else. */
const RELATED = 0.2;
const MOST = 2;

/** Measurable indicators of the library on the same matter, to stand in for this row; the project's own type first (handbook 5). */
export const libraryAlternatives = ({ table, projectType, indicator }: IndicatorSubject): readonly Fix[] => {
  const kind = kindOf(indicator);
  const own = indicator.name.text.replace(COMMON, "");
  return [...(projectType ? [projectType] : []), ...projectTypes.filter(({ id }) => id !== projectType?.id)]
    .flatMap(({ indicators }) => indicators)
    .filter(({ level2 }) => canonicalLevel2(level2)?.kind === kind)
    .map((candidate) => ({ candidate, likeness: bigramSimilarity(candidate.name.replace(COMMON, ""), own) }))
    .filter(({ likeness }) => likeness >= RELATED)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .flatMap(({ candidate }): readonly Fix[] => {
      const target = rewriteTarget(table.sheet, indicator, typicalTarget(candidate));
      if (target.length === 0) return [];
      const description = indicator.description ? [fieldEdit(table.sheet, indicator.description, candidate.description)] : [];
      const edits = [fieldEdit(table.sheet, indicator.name, candidate.name), ...description, ...target];
      return [{ safety: "review", label: `换成指标库的“${candidate.name} ${typicalTarget(candidate)}”（示例值，请核实）`, edits }];
    });
};
