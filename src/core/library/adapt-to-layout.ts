import type { LibraryIndicator, LibraryLevel1 } from "./project-types/library-indicator";

/** The classifications the library can be written in; the library itself is kept in tj-2023. */
export type LibraryLayout = "tj-2023" | "mof-101" | "mof-2022";

export type AdaptedIndicator = Omit<LibraryIndicator, "level1"> & { readonly level1: LibraryLevel1 | "成本指标" };

/** The indicator under the classification of the layout (handbook 5, 2.2): cost becomes a level of its own, sustained effect joins the social one. */
export const adaptToLayout = (indicator: LibraryIndicator, layout: LibraryLayout): AdaptedIndicator => {
  if (layout === "tj-2023") return indicator;
  if (indicator.level2 === "成本指标") return { ...indicator, level1: "成本指标", level2: "经济成本指标" };
  if (indicator.level2 === "可持续影响指标") return { ...indicator, level2: "社会效益指标" };
  return indicator;
};

/** The same for a whole list, in the order of the layout: where cost is a level of its own it stands first. */
export const adaptAllToLayout = (indicators: readonly LibraryIndicator[], layout: LibraryLayout): readonly AdaptedIndicator[] => {
  const adapted = indicators.map((indicator) => adaptToLayout(indicator, layout));
  const cost = adapted.filter(({ level1 }) => level1 === "成本指标");
  return [...cost, ...adapted.filter(({ level1 }) => level1 !== "成本指标")];
};
