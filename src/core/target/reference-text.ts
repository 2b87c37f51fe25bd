const follows =
  /^(?:严格|认真|全面|切实|均|须|应)*(?:按照|按(?![时期月季年日需周揭摩])|参照|依照|依据|根据|遵照|遵守|遵循|执行|贯彻|依法|依规|依合同|据实|比照|对照)/;
const standards = /标准|规定|要求|制度|办法|文件|合同|计划|方案|政策|规范|预算|协议|比例|程序|流程|规程|细则|通知|进度/;
const meets =
  /^(?:基本|全部|完全|均|严格)*(?:符合|满足|达到|遵守)(?:.{0,20})(?:要求|标准|规定|规范|预期|目标|条件|制度|合同|计划|办法|设计)/;
const conforms = /^(?:基本|全部|完全|均)*(?:符合)/;
const withinBudget =
  /(?:不超|不突破|不高于|不大于|小于等于|控制在|低于|≤|<=?|未超)(?:过|出)?.{0,8}(?:预算|概算|标准|批复|限额|计划|定额|投资|指标)|^预算(?:范围|额度|金额|数)?(?:之|以)?内/;
const qualityAndQuantity = /^(?:按质按量|保质保量|按时按质|按质按时|按时保质|保质按时|按质|按量|如质如量)/;
const elsewhere = /^(?:详?见|参见|同上|同左|以.{1,20}为准)|为准$|附件|另行/;

const hasDigit = /\d/;

/**
 * Whether a cleaned text points to some rule, plan or budget instead of stating a value (handbook 4.2).
 * With a number in it, it must both begin as such and name what is followed (严格按照预算标准1000元/人…).
 */
export const isReference = (text: string): boolean => {
  if (follows.test(text)) return hasDigit.test(text) ? standards.test(text) : true;
  if (hasDigit.test(text)) return false;
  return [meets, conforms, withinBudget, qualityAndQuantity, elsewhere].some((pattern) => pattern.test(text));
};
