import type { MappingProblem } from "../core/lint/mapping-problems";
import type { SettingProblem, WrongSetting } from "../core/lint/setting-problem";
import { COLUMN_LABELS, type ColumnRole } from "../core/table/model/column-role";

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

const column = (role: ColumnRole): string => `${role}（${COLUMN_LABELS[role].own}）`;

const ofMapping = (problem: MappingProblem): string => {
  switch (problem.kind) {
    case "mapping-blank":
      return `“${problem.path}”是空的，请写表头的文字；空的单元格不用写。`;
    case "mapping-lengths":
      return `“${problem.path}”的 header 有 ${problem.texts} 项，roles 有 ${problem.roles} 项。请让每个表头文字对应一项，不用的列写 none。`;
    case "mapping-lacks":
      return `“${problem.path}”缺少 ${problem.roles.map(column).join("、")}，请写在相应的列上。`;
    case "mapping-repeats":
      return `“${problem.path}”有几列都写了 ${column(problem.role)}，请只留一列，其余写 none。`;
    case "mapping-twice":
      return `“${problem.path}”与“${problem.earlier}”的表头相同，请只留一个。`;
  }
};

/** What is wrong with an entry of a settings file, and what to write instead. */
export const settingProblemText = (problem: SettingProblem): string => {
  switch (problem.kind) {
    case "unknown-setting":
      return `不认识“${problem.path}”这一项，请删去或改正名称。`;
    case "missing-setting":
      return `缺少“${problem.path}”这一项，请补上。`;
    case "unknown-rule":
      return `没有“${problem.ruleId}”这条规则，请核对规则名。`;
    case "mapping-blank":
    case "mapping-lengths":
    case "mapping-lacks":
    case "mapping-repeats":
    case "mapping-twice":
      return ofMapping(problem);
    default:
      return `${problem.path === "" ? "设置" : `“${problem.path}”`}不能是“${problem.received}”，${wanted(problem)}。`;
  }
};
