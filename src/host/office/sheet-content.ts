/** 53 bits of a text (cyrb53), in base 36: two sheets that differ have different ones, but for one case in 10^15. */
const hashOf = (text: string): string => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
};

/** Asks, with the batch it stands in, for what the cells of a sheet hold; the answer is known after the next sync. */
export const askContent = (sheet: Excel.Worksheet): (() => string) => {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas,rowIndex,columnIndex");
  return () => contentOf(used);
};

/** What the cells hold as a short text: it changes as soon as a value or a formula is written, moved or deleted, and only then. */
const contentOf = (used: Excel.Range): string => {
  if (used.isNullObject) return hashOf("");
  const { rowIndex, columnIndex } = used;
  const held = used.formulas.flatMap((line: readonly unknown[], row) =>
    line.flatMap((formula, column) => (formula === "" ? [] : [[rowIndex + row, columnIndex + column, formula]])),
  );
  return hashOf(JSON.stringify(held));
};
