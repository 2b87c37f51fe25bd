/** Units as they are typed into one line: 人·日，标段. */
export const unitsText = (units: readonly string[]): string => units.join("，");

/** The units of a typed line, each once; commas, 、 and ; of either width part them. */
export const unitsIn = (typed: string): readonly string[] =>
  [...new Set(typed.split(/[,，、;；]/).map((unit) => unit.trim()))].filter(Boolean);
