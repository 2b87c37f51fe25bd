const PER_PIECE = /[人户场次件台车亩班床校生村案]均|平均|均价|单价|每(?![年届])|单位(?:面积|成本|造价|长度|产品)/;
const SINGLE =
  /(?<![清账订名菜])单(?:次|件|人|名|台|场|辆|份|车|套|个|户|家|期|案|批|篇|本|页|张|节|间|只|株|棵|所|座|村|校|亩|公里|平方米|项|例|条|部|盏)/;
const STANDARD = /标准(?:金额|额度|额|成本|费用|费|支出)?(?:\(.*\))?$/;
const SUM = /总|合计|共计/;
const TOTAL = /总|合计|共计|全年|年度/;

/** The name speaks of one piece, not of the whole: 人均补助标准, 单件邮寄成本 (手册 9.3). */
export const namesUnitPrice = (name: string): boolean => {
  const text = name.normalize("NFKC");
  // 单家企业年度上限 is still of one piece.
  return (!SUM.test(text) && (PER_PIECE.test(text) || SINGLE.test(text))) || (!TOTAL.test(text) && STANDARD.test(text));
};

/** The name speaks of the whole: 办案业务经费总额. */
export const namesTotal = (name: string): boolean => TOTAL.test(name);
