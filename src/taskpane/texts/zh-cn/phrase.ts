/** How words are put together where their number or kind is not known beforehand. */
export const phrase = {
  list: (parts: readonly string[]): string => parts.join("、"),
  labelled: (label: string, text: string): string => `${label}：${text}`,
  counted: (text: string, count: number | string): string => `${text}（${count}）`,
  both: (first: string, second: string): string => `${first}，${second}`,
};
