const TEXT_FORMAT = "@";

/** What Excel might read as a number, a date, a formula or a boolean when it is written into a cell that is not formatted as text. */
const COERCIBLE = /^\s*[=+\-@'\d.,(%$¥￥]|^(true|false)$/i;

/** The text as it must be written so that the cell shows just it: with the apostrophe that keeps it text, where the format does not. */
export const literalText = (text: string, format: string): string => (format !== TEXT_FORMAT && COERCIBLE.test(text) ? `'${text}` : text);
