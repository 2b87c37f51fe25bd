/** The Chinese of an English sentence that is no quoted text of the user's; 万元 is the tables' unit in every language. */
export const chineseOutsideQuotes = (sentence: string): string =>
  [
    ...sentence
      .replace(/“[^”]*”/g, "")
      .replaceAll("万元", "")
      .matchAll(/\p{Script=Han}+/gu),
  ].join(" ");
