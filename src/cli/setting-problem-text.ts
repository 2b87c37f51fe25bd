import type { SettingProblem, WrongSetting } from "../core/lint/setting-problem";

const wanted = (problem: WrongSetting): string => {
  switch (problem.kind) {
    case "not-one-of":
      return `请写其中之一：${problem.choices.join("、")}`;
    case "below":
      return `请写不小于${problem.min}的数字`;
    case "above":
      return `请写不大于${problem.max}的数字`;
    case "not-whole":
      return "请写整数";
    case "not-number":
      return "请写数字";
    case "not-boolean":
      return "请写 true 或 false";
    case "not-text":
      return "请写带引号的文字";
    case "not-list":
      return '请写成列表，如 ["件"]';
    case "not-group":
      return '请写成大括号里的一组，如 {"名称": 值}';
    case "not-as-described":
      return "请按说明改写";
  }
};

/** What is wrong with an entry of a settings file, and what to write instead. */
export const settingProblemText = (problem: SettingProblem): string => {
  switch (problem.kind) {
    case "unknown-setting":
      return `不认识“${problem.path}”这一项，请删去或改正名称。`;
    case "unknown-rule":
      return `没有“${problem.ruleId}”这条规则，请核对规则名。`;
    default:
      return `${problem.path === "" ? "设置" : `“${problem.path}”`}不能是“${problem.received}”，${wanted(problem)}。`;
  }
};
