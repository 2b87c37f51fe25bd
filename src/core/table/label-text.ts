import { squeeze } from "../sheet/clean-text";

const PLAIN = /^[\u3007\u4e00-\u9fff]+$/;
const CHINESE = /[\u4e00-\u9fff]/;
const LONGEST_LABEL = 48;

/** The text as labels are compared, or undefined when it is too long or has no Chinese: most cells end here, cheaply. */
export const labelText = (text: string): string | undefined => {
  if (text.length === 0 || text.length > LONGEST_LABEL || !CHINESE.test(text)) return undefined;
  return PLAIN.test(text) ? text : squeeze(text);
};

/** `其中:财政拨款(万元):` → `财政拨款`: the label without what forms write around it. */
export const bareLabel = (label: string): string =>
  label
    .replace(/^(?:其中[:,、]?|[一二三四五六七八九十]+、|\d+[.、]|[(（]\d+[)）])/, "")
    .replace(/[:*]+$/, "")
    .replace(/\([^()]*\)$/, "")
    .replace(/[:*]+$/, "");
