/** Length of the longest common subsequence. */
const commonLength = (a: readonly string[], b: readonly string[]): number => {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const left of a) {
    const row = [0];
    b.forEach((right, index) => {
      row.push(left === right ? (above[index] ?? 0) + 1 : Math.max(row[index] ?? 0, above[index + 1] ?? 0));
    });
    above = row;
  }
  return above[b.length] ?? 0;
};

/** Share of characters, in percent, that two names have in common in the same order: “设备维修次数” and “设备维修的次数” 92. */
export const sharePercent = (a: string, b: string): number => {
  const [left, right] = [Array.from(a), Array.from(b)];
  const both = left.length + right.length;
  return both === 0 ? 0 : (200 * commonLength(left, right)) / both;
};
