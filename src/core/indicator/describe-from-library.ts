import type { ProjectType } from "../library/library-indicator";
import { projectTypes } from "../library/project-types";
import { bigramSimilarity } from "../library/similar-text";
import { squeeze } from "../sheet/clean-text";

/** Below this two names are not the same indicator in other words. */
const ALIKE = 0.7;

/** A description for an indicator of this name, the project's own type asked first; undefined when the library has none like it. */
export const describeFromLibrary = (name: string, own: ProjectType | undefined): string | undefined => {
  const wanted = squeeze(name);
  const best = [...(own ? [own] : []), ...projectTypes]
    .flatMap(({ indicators }) => indicators)
    .map((indicator) => ({ indicator, likeness: bigramSimilarity(squeeze(indicator.name), wanted) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    // Stable: of equals the project's own type comes first.
    .sort((a, b) => b.likeness - a.likeness)[0];
  return best?.indicator.description;
};
