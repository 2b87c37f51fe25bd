import * as v from "valibot";

type Issue = v.BaseIssue<unknown>;

const received = ({ received: text }: Issue): string => text.replaceAll('"', "");

const wanted = (issue: Issue): string => {
  switch (issue.type) {
    case "picklist":
      return `请写其中之一：${String(issue.expected).replace(/[()"]/g, "").replaceAll(" | ", "、")}`;
    case "min_value":
      return `请写不小于${String(issue.requirement)}的数字`;
    case "max_value":
      return `请写不大于${String(issue.requirement)}的数字`;
    case "integer":
      return "请写整数";
    case "number":
      return "请写数字";
    case "boolean":
      return "请写 true 或 false";
    default:
      return "请按说明改写";
  }
};

/** What is wrong with one entry of a settings file and what to write instead, one sentence. */
export const settingProblem = (issue: Issue): string => {
  const path = v.getDotPath(issue);
  if (issue.type === "strict_object" && issue.expected === "never") return `不认识“${path ?? received(issue)}”这一项，请删去或改正名称。`;
  return `${path === null ? "设置" : `“${path}”`}不能是“${received(issue)}”，${wanted(issue)}。`;
};
