const AREA = /单位面积/u;
const PERSON_DAY = /人均(?:每)?[日天]/u;
const NAMED =
  /(?:单|每)(次|件|人|台|场|辆|份|车|套|个|户|期|案|批|篇|本|页|张|节|间|平方米|公里|亩|吨)|(人次|人|户|场|次|件|台|车|亩|班|床|校|生|村|案)均/u;

/** What a price is per, as its name says: 单件邮寄成本 → 件, 人均日会议费 → 人·天; undefined where it does not (handbook 9.3). */
export const pricePer = (text: string): string | undefined => {
  if (AREA.test(text)) return "平方米";
  if (PERSON_DAY.test(text)) return "人·天";
  const [, single, average] = NAMED.exec(text) ?? [];
  return single ?? average;
};
