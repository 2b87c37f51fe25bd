/** Points a line of an 11 point font takes: 15.8 measured in 思源宋体 (Noto Serif CJK), whose lines are taller than those of 宋体. */
const LINE_HEIGHT = 16;
const PADDING = 6;

/** Width in characters of the default font: a Chinese character takes two, and so do × and ÷ in Chinese fonts. */
const textWidth = (text: string): number => [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x7f ? 2 : 1), 0);

const lineCount = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, width - 1))), 0);

/** Height in points that shows the text, wrapped at `width` characters of an 11 point font, to its end; Excel's limit is 409. */
export const textHeight = (text: string, width: number, least = 0): number =>
  Math.min(409, Math.max(least, lineCount(text, width) * LINE_HEIGHT + PADDING));
