import type { CostPairing } from "../../../cost/cost-reconciliation";

const AREA = /单位面积/;
const PERSON_DAY = /人均(?:每)?[日天]/;
const NAMED =
  /(?:单|每)(次|件|人|台|场|辆|份|车|套|个|户|期|案|批|篇|本|页|张|节|间|平方米|公里|亩|吨)|(人次|人|户|场|次|件|台|车|亩|班|床|校|生|村|案)均/;

/** What a price is per: as its name says, else as the quantity it belongs to is counted; undefined when neither says it. */
export const priceDenominator = (name: string, pairing: CostPairing | undefined): string | undefined => {
  if (AREA.test(name)) return "平方米";
  if (PERSON_DAY.test(name)) return "人·天";
  const [, single, average] = NAMED.exec(name) ?? [];
  return single ?? average ?? pairing?.quantityUnit;
};
