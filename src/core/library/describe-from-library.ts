import type { ProjectType } from "./project-types/library-indicator";
import { similarIndicators } from "./similar-indicators";

/** Below this two names are not the same indicator in other words. */
const ALIKE = 0.7;

/** A description for an indicator of this name, the project's own type first among equals; undefined when the library has none like it. */
export const describeFromLibrary = (name: string, own: ProjectType | undefined): string | undefined => {
  const alike = similarIndicators(name).filter(({ likeness }) => likeness >= ALIKE);
  const best = alike.filter(({ likeness }) => likeness === alike[0]?.likeness);
  return (best.find(({ typeId }) => typeId === own?.id) ?? best[0])?.indicator.description;
};
