/** Units as they are typed, one after the other with commas between; each counts once. */
export const readUnits = (typed: string): readonly string[] => [...new Set(typed.split(/[,，、;；\n]/).map((unit) => unit.trim()).filter((unit) => unit !== ""))];
