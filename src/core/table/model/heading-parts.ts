import { squeeze } from "../../sheet/clean-text";

export interface HeadingParts {
  /** The table's number in the workbook (`3.涉安全隐患…`); undefined when none is written. */
  readonly number: number | undefined;
  /** The number with its punctuation, as written. */
  readonly prefix: string;
  /** What stands between number and `绩效目标表`, as written. */
  readonly project: string;
  readonly suffix: string;
}

const HEADING =
  /^(\s*(?:表\s*)?(\d{1,3})\s*[.．、]\s*(?=[^\d\s]|\d{4}\s*年))?(.*?)((?:项目)?(?:支出)?(?:预算)?绩效目标(?:申报|批复|公开)?表?\s*)$/su;

/** `3.涉安全隐患维修项目绩效目标表` → 3, 涉安全隐患维修, 项目绩效目标表; undefined when it is no heading of a target table. */
export const headingParts = (heading: string): HeadingParts | undefined => {
  const match = HEADING.exec(heading);
  if (!match) return undefined;
  const [, prefix = "", digits, project = "", suffix = ""] = match;
  return { number: digits === undefined ? undefined : Number(digits), prefix, project: project.trim(), suffix };
};

const FORM_WORDS =
  /部门|单位|本级|本部门|项目|支出|预算|一般|公共|财政|专项|资金|转移支付|二级|年度|年初|年|市级|省级|区级|县级|中央|地方|绩效|目标|申报|批复|公开|附件|附表|表|情况|共同|核心|[\d()〔〕[\]-]/gu;

/** A heading that names the kind of form only (`2024年部门预算项目支出`), no project. */
export const namesNoProject = (project: string): boolean => squeeze(project).replace(FORM_WORDS, "") === "";
