/** Characters that stay as they are: most texts of a table hold no others. */
const ALREADY_SQUEEZED = /^[!-~\u3001\u3002\u3008-\u3011\u4e00-\u9fff“”≥≤]*$/;

/** A text as labels are compared: NFKC without any white space (handbook 1.1). */
export const squeeze = (text: string): string =>
  ALREADY_SQUEEZED.test(text) ? text : text.normalize("NFKC").replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, "");

/** The text as its reader sees it, only the blanks and line breaks at its ends taken off. */
export const trimEnds = (text: string): string => text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, "");
