import { squeeze } from "../../sheet/clean-text";
import { isMoneyUnit } from "../../money/money-unit";
import type { MoneyUnit } from "../../money/money-unit";

const HEADING = /绩效(?:目标|指标|自评|评价|监控)|(?:目标|指标)(?:申报|批复|汇总|公开)?表$|(?:申报|自评|批复)表/;
const SENTENCE = /[。;]./;

/** `1.法院办案业务费绩效目标表`: a line that names the table (handbook 1.2). */
export const isHeading = (text: string): boolean => {
  const squeezed = squeeze(text);
  return (
    squeezed.length <= 90 &&
    HEADING.test(squeezed) &&
    /表/.test(squeezed) &&
    !SENTENCE.test(squeezed) &&
    !/^(?:注|说明|备注|附注|填表说明|填报说明)/.test(squeezed)
  );
};

const UNIT_LINE = /^(?:预算单位|单位名称|部门|单位|填报单位|申报单位)?:?[[(]?(\d{6,12})[\])]?[-_—:.、]*([^\d\s].*)$/;

/** `210101天津市南开区人民法院` → code and name; 年月日 is a date, not a code. */
export const unitLineOf = (text: string): { readonly code: string; readonly name: string } | undefined => {
  const match = text.length <= 80 ? UNIT_LINE.exec(squeeze(text)) : null;
  const [, code = "", name = ""] = match ?? [];
  return match && /[\u4e00-\u9fff]{2}/.test(name) && !/[、。;]|^[年月日元万]/.test(name) ? { code, name } : undefined;
};

const MONEY_UNIT = /(?:^|[^位\u4e00-\u9fff])(?:金额|货币|计量)?单位[:(]?(?:人民币)?[:(]?(亿元|万元|千元|元)\)?$/;
const IN_LABEL = /\((?:单位:)?(亿元|万元|千元|元)\)/;

/** The unit a line states: `单位：万元`, `（金额单位:元）`. */
export const moneyUnitOf = (text: string): MoneyUnit | undefined => {
  if (text.length > 60 || !text.includes("元")) return undefined;
  const unit = MONEY_UNIT.exec(squeeze(text).replace(/[)]+$/, ""))?.[1] ?? "";
  return isMoneyUnit(unit) ? unit : undefined;
};

/** The unit a label carries along: `项目资金（万元）`. */
export const moneyUnitInLabel = (text: string): MoneyUnit | undefined => {
  if (text.length > 30 || !text.includes("元")) return undefined;
  const unit = IN_LABEL.exec(squeeze(text))?.[1] ?? "";
  return isMoneyUnit(unit) ? unit : undefined;
};

const YEAR = /(?<![\d.])(20[0-4]\d)(?![\d.])/;

/** The first year a text names. */
export const yearIn = (text: string): number | undefined => {
  const year = YEAR.exec(text.normalize("NFKC"))?.[1];
  return year === undefined ? undefined : Number(year);
};

const ENDS =
  /^(?:填表人|填报人|填表单位|填报单位|制表人?|经办人|审核人|复核人|单位负责人|部门负责人|项目负责人|负责人|分管领导|联系人|联系电话|填表日期|填报日期|填表时间|填报时间|单位公章|单位盖章|备注|注|说明|填表说明|填报说明|附注|合计|总计|小计|总分|总得分|自评总分|其他需要?说明的?(?:问题|事项)?|自评结论|绩效自评结论|评价结论|结论|审核人员|盖章|公章)(?:(?:及|和|与|签字|签章|签名|盖章|电话)[^:]{0,8})?(?:\(.*\))?(?::.*|$)/;
const OPINION = /^.{0,16}(?:审核|审批|批复|评审|主管部门|财政部门|预算科室)意见/;

/** The first text of a row below the indicators: signatures, totals, remarks, opinions (handbook 1.2). */
export const isClosingLine = (text: string): boolean => {
  const squeezed = squeeze(text.slice(0, 60));
  return ENDS.test(squeezed) || OPINION.test(squeezed);
};
