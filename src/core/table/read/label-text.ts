import { squeeze } from "../../sheet/clean-text";

const PLAIN = /^[\u3007\u4e00-\u9fff]+$/;
const CHINESE = /[\u4e00-\u9fff]/;
/** Blanks and line breaks between the characters included. */
const LONGEST_LABEL = 48;
/** Without them: the longest label with a note in brackets. */
const LONGEST_SQUEEZED = 26;

/** Whether the text has a Chinese character. */
export const hasChinese = (text: string): boolean => CHINESE.test(text);

/** The text as labels are compared, or undefined when it is too long to be one: most cells end here, cheaply. */
export const labelText = (text: string): string | undefined => {
  if (text.length === 0 || text.length > LONGEST_LABEL) return undefined;
  const label = PLAIN.test(text) ? text : squeeze(text);
  return label.length > LONGEST_SQUEEZED ? undefined : label;
};

const DRESSED = /^[\d(其一二三四五六七八九十]|[:*)]$/;

/** Whether a label has something around it that `bareLabel` takes off. */
export const isDressed = (label: string): boolean => DRESSED.test(label);

/** `其中:财政拨款(万元):` → `财政拨款`: the label without what forms write around it. */
export const bareLabel = (label: string): string =>
  label
    .replace(/^(?:其中[:,、]?|[一二三四五六七八九十]+、|\d+[.、]|[(（]\d+[)）])/, "")
    .replace(/[:*]+$/, "")
    .replace(/\([^()]*\)$/, "")
    .replace(/[:*]+$/, "");
