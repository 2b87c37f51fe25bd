import type { PreferencesProblem } from "../../../app/preferences/preferences-problem";
import type { MappingProblem } from "../../../core/lint/mapping-problems";
import type { WrongSetting } from "../../../core/lint/setting-problem";
import type { AmountRole } from "../../../core/project-list/list-columns";
import type { ListProblem } from "../../../core/project-list/list-problem";
import { COLUMN_LABELS, type ColumnRole } from "../../../core/table/model/column-role";

const AMOUNTS: Readonly<Record<AmountRole, string>> = { total: "预算数", fiscal: "财政资金", other: "其他资金" };

const ofLine = (problem: ListProblem): string => {
  switch (problem.kind) {
    case "no-name":
      return "没有项目名称，请补上。";
    case "no-unit-code":
      return `单位编码“${problem.text}”不是 6 至 12 位数字，请改正。`;
    case "no-amount":
      return `${AMOUNTS[problem.column]}“${problem.text}”不是金额，请改成数字，例如 20.5。`;
    case "sources-differ":
      return `预算数 ${problem.total} 万元不等于财政资金 ${problem.fiscal} 万元加其他资金 ${problem.other} 万元，请核对。`;
    case "same-name":
      return `“${problem.name}”与第 ${problem.earlierRow} 行的项目同名，没有列入。如果是两个项目，请改名后再试。`;
  }
};

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

const ofPreferences = (problem: PreferencesProblem): string => {
  switch (problem.kind) {
    case "not-json":
      return `内容不是 JSON（${problem.detail}）。请粘贴或选择导出的设置文件。`;
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

/** What is wrong with what the user brought, where, and what to write instead; a new case that nobody explains does not compile. */
export const problems = {
  ofList: (problem: ListProblem): string => `第 ${problem.row} 行：${ofLine(problem)}`,
  ofPreferences,
};
