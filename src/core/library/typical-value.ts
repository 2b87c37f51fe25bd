import type { LibraryIndicator } from "./project-types/library-indicator";

/** The example target as it is written into 指标值: "≥8000件", a bare "100%" for "=", "9月30日前" for a date. */
export const typicalTarget = (indicator: Pick<LibraryIndicator, "operator" | "value" | "unit">): string => {
  const { operator, value, unit } = indicator;
  switch (operator) {
    case "date":
      return value;
    case "=":
      return `${value}${unit}`;
    case "≥":
    case "≤":
      return `${operator}${value}${unit}`;
  }
};
