import type { TargetTable } from "../../../table/model/target-table";

const YEAR = /(?<![\d.])20[0-4]\d(?![\d.])/gu;
/** `1.2024年…`: the number of the table, not a decimal. */
const NUMBERING = /^\s*\d{1,3}[.、]/u;
/** Money and work of other years are named on purpose; so are files and plans. */
const OTHER_YEARS =
  /结转|结余|续建|跨年|尾款|质保|上年|以前年度|欠|清算|提前下达|十[一二三四五六]五|规划|三年|中期|滚动|20\d\d\s*年?\s*[-—－–~～至、和]|〔20|[[(（]20\d\d[\])）]\s*第?\d+号|届|级|版|决算/u;

/** The one year a text names as its own; undefined when it names none, several, or another year's matter. */
export const statedYear = (text: string): number | undefined => {
  if (OTHER_YEARS.test(text)) return undefined;
  const years = new Set(text.normalize("NFKC").replace(NUMBERING, "").match(YEAR) ?? []);
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
};

/** The year a table is of: as its title or its project's name states it, else as the reader found it. */
export const tableYear = ({ heading, projectName, year }: TargetTable): number | undefined =>
  statedYear(heading?.text ?? "") ?? statedYear(projectName?.text ?? "") ?? year;
