const YEAR = /(?<![\d.])20[0-4]\d(?![\d.])/gu;
/** Money and work of other years are named on purpose; so are files and plans. */
const OTHER_YEARS = /结转|结余|续建|跨年|尾款|质保|上年|以前年度|欠|清算|提前下达|十[一二三四五六]五|规划|三年|中期|滚动|至|[-—－~～]\s*20[0-4]\d|〔20|[[(（]20\d\d[\])）]\s*第?\d+号|届|级|版|决算/u;

/** The one year a text names as its own; undefined when it names none, several, or another year's matter. */
export const statedYear = (text: string): number | undefined => {
  if (OTHER_YEARS.test(text)) return undefined;
  const years = new Set(text.normalize("NFKC").match(YEAR) ?? []);
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
};
