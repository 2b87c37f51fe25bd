import { adaptAllToLayout, typicalTarget, type LibraryLayout, type ProjectType } from "../library";
import type { RequestedIndicator } from "./project-request";
import { spreadWeights } from "./spread-weights";

/** What the target cells of a prefilled sheet hold: nothing, or the library's examples. Both are marked 待核. */
export type PrefilledTargets = "empty" | "typical";

/** The library's indicators of a project type as rows of the layout, all of them pending (handbook 5); forms with weights get an even spread. */
export const prefilledIndicators = (type: ProjectType, layout: LibraryLayout, targets: PrefilledTargets): readonly RequestedIndicator[] => {
  const rows = adaptAllToLayout(type.indicators, layout).map((indicator) => ({
    level1: indicator.level1,
    level2: indicator.level2,
    name: indicator.name,
    description: indicator.description,
    target: targets === "typical" ? typicalTarget(indicator) : "",
    pending: true,
  }));
  return layout === "tj-2023" ? rows : spreadWeights(rows);
};
