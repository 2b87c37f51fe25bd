/** A number read from a text; `end` is the place after it. */
export interface NumberReading {
  readonly value: number;
  readonly end: number;
  readonly form: "digits" | "thousand-sep" | "chinese";
}

const maxDigits = 15;
const maxDecimals = 8;

const chineseDigits: ReadonlyMap<string, number> = new Map([
  ...Array.from("零一二三四五六七八九").map((char, value): [string, number] => [char, value]),
  ...Array.from("〇壹贰叁肆伍陆柒捌玖").map((char, value): [string, number] => [char, value]),
  ["两", 2],
]);
const chineseUnits: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const chineseScales: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

/** 一百二 reads as 120: a last digit counts in the place after the unit before it. */
const lastPlace = (digit: number, unitBefore: number): number => (unitBefore >= 100 ? (digit * unitBefore) / 10 : digit);

const wholeChinese = (text: string): number | null => {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let unitBefore = 0;
  for (const char of text) {
    const asDigit = chineseDigits.get(char);
    const unit = chineseUnits.get(char);
    const scale = chineseScales.get(char);
    if (asDigit !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = asDigit;
      if (asDigit === 0) unitBefore = 0;
    } else if (unit !== undefined) {
      if (digit === null && unit !== 10) return null;
      section += (digit === null || digit === 0 ? 1 : digit) * unit;
      [digit, unitBefore] = [null, unit];
    } else if (scale !== undefined) {
      const part: number = section + (digit ?? 0);
      if (total + part === 0) return null;
      total = scale === 1e8 ? (total + part) * scale : total + part * scale;
      [section, digit, unitBefore] = [0, null, scale];
    } else return null;
  }
  return total + section + (digit === null ? 0 : lastPlace(digit, unitBefore));
};

const digitByDigit = (text: string): string | null => {
  const digits = [...text].map((char) => chineseDigits.get(char));
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? digits.join("") : null;
};

/** The value of a whole Chinese numeral: 三, 十五, 两千, 一百二, 九十九点五, 二〇二三, 半; null for anything else. */
export const parseChineseNumber = (text: string): number | null => {
  if (text === "" || text.length > maxDigits) return null;
  if (text === "半") return 0.5;
  const [whole = "", decimals, more] = text.split("点");
  if (more !== undefined) return null;
  const run = digitByDigit(whole);
  const value = run === null ? (whole === "" ? null : wholeChinese(whole)) : Number(run);
  if (decimals === undefined || value === null) return value;
  const fraction = digitByDigit(decimals);
  return fraction === null || fraction.length > maxDecimals ? null : Number(`${value}.${fraction}`);
};

const isChineseNumeral = (char: string): boolean =>
  chineseDigits.has(char) || chineseUnits.has(char) || chineseScales.has(char) || char === "点";

/** A Chinese numeral at this place; a closing 万 or 亿 is left to the unit: 三万元 is 3 万元. */
export const chineseNumberAt = (text: string, at: number): NumberReading | null => {
  if (text.charAt(at) === "半") return { value: 0.5, end: at + 1, form: "chinese" };
  let end = at;
  while (end < text.length && end - at <= maxDigits && isChineseNumeral(text.charAt(end))) end++;
  while (end > at && (chineseScales.has(text.charAt(end - 1)) || text.charAt(end - 1) === "点")) end--;
  const value = parseChineseNumber(text.slice(at, end));
  return value === null ? null : { value, end, form: "chinese" };
};

const digitsPattern = /^(?:(\d{1,3}(?:,\d{3})+)(?![\d,])|(\d+))(?:\.(\d+))?/;

/** Digits at this place, perhaps with thousands separators and decimals; a sign is not read. Null past 15 digits. */
export const digitsAt = (text: string, at: number): NumberReading | null => {
  const match = digitsPattern.exec(text.slice(at, at + 64));
  if (match === null) return null;
  const [all, grouped, run, decimals = ""] = match;
  const whole = (grouped ?? run ?? "").replaceAll(",", "");
  if (whole.length + decimals.length > maxDigits || decimals.length > maxDecimals) return null;
  const value = Number(decimals === "" ? whole : `${whole}.${decimals}`);
  return { value, end: at + all.length, form: grouped === undefined ? "digits" : "thousand-sep" };
};

/** The number in plain decimals: no exponent, no thousands separators. */
export const printNumber = (value: number): string => {
  const text = String(value);
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", decimals = ""] = mantissa.replace("-", "").split(".");
  const point = whole.length + Number(exponent);
  const digits = whole + decimals;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, "0");
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
};

/** The number times a power of ten, exactly: 1.1 by 4 is 11000, never 11000.000000000002. */
export const shiftDecimal = (value: number, places: number): number => {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
};
