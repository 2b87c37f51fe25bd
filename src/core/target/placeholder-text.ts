import { operatorAt } from "./operator-words";
import { findUnit } from "./units";

const words: ReadonlySet<string> = new Set(
  (
    "无 不涉及 未涉及 无涉及 不适用 不适合 待定 待确定 待补充 待完善 待填 待填写 待填报 待核实 暂无 暂未确定 暂缺 暂定 未定 未确定 未填 未填写 没有 空 空白 略 请填写 请输入 请选择 " +
    "无要求 无指标 无此项 无该项 无内容 无数据 无指标值 目标值 指标值 指标 年度指标值 内容 数值 单位 同上 见上 " +
    "N/A n/a NA na NULL null None none nil TBD tbd #N/A #REF! #VALUE! #DIV/0! #NAME?"
  ).split(" "),
);

const numbered = /^(?:指标值?|目标值?|指标内容|内容|目标|年度指标值)[\dXx一二三四五六七八九十]{1,3}[:：]?[.…。]*$/;
const marksOnly = /^[-/\\.…。,，、;；:：_*×XxOo○〇□△?？!！#|+'"“”‘’()[\]\s·•]+$/;
const crosses = /[Xx×*_○□]{2,}|[×□]+(?=[年月日%元个人次万])/;

const withoutFrame = (text: string): string => {
  const operator = operatorAt(text, 0);
  const start = operator === null ? 0 : operator.text.length;
  for (let at = Math.min(start + 4, text.length); at > start; at--) {
    if (findUnit(text.slice(at)) !== null && /^[XxYyNn×*_○□?？…]+$/.test(text.slice(start, at))) return text.slice(start, at);
  }
  return text.slice(start);
};

/** Whether a cleaned text only holds the place of a value (handbook 3.C): 无, 不涉及, —, /, XX, ≥X%, 指标1. */
export const isPlaceholder = (text: string): boolean => {
  if (words.has(text) || numbered.test(text)) return true;
  if (marksOnly.test(text)) return true;
  if (/\d/.test(text)) return false;
  return /^[XxYyNn×*_○□?？…]{1,4}$/.test(withoutFrame(text)) || crosses.test(text);
};
