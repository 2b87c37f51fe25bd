const YEAR = /(?<![\d.,≥≤<>=])(20\d{2})(?![\d.,]*\d|[件人元万亿个次台套户亩米天场份%％页卷起处项])/g;
/** 2023—2025: a span of years belongs to the project, not to the budget year. */
const SPAN = /20\d{2}\s*年?\s*[-—–~～至到]\s*20\d{2}/g;
/** 财预〔2021〕101号, (2015)88号: the year of a document's number. */
const DOCUMENT_YEAR = /[〔[(（【]\s*20\d{2}\s*[〕\])）】]\s*第?\s*\d+\s*号/g;

const keptRanges = (text: string): readonly (readonly [number, number])[] =>
  [SPAN, DOCUMENT_YEAR].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match): readonly [number, number] => [match.index, match.index + match[0].length]),
  );

/** The budget year, the one before and the one after, moved by as many years as the budget year moves; spans, document numbers and counts stay. */
export const shiftYears = (text: string, from: number, to: number): string => {
  const kept = keptRanges(text);
  return text.replace(YEAR, (digits, _year, offset: number) => {
    const year = Number(digits);
    const stays = Math.abs(year - from) > 1 || kept.some(([start, end]) => offset >= start && offset < end);
    return stays ? digits : String(year + to - from);
  });
};
