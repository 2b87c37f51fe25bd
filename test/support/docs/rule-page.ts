import type { AnyRule, Example, ExampleFields, ExampleRow } from "../../../src/core/lint/rule";
import { SEVERITY_NAMES } from "../../../src/core/lint/severity";
import { COLUMN_LABELS, COLUMN_ROLES, type ColumnRole } from "../../../src/core/table/model/column-role";
import { HEAD_FIELDS } from "../../../src/core/table/model/head-field";
import { runsKind } from "../../../src/core/lint/runs";
import { sourceText } from "../../../src/core/lint/source";

const STATE = { always: "默认开启", "on-request": "默认关闭", layout: "仅特定版式", column: "仅当表中有相应的列" } as const;
const FAMILY_TITLES = {
  structure: "表格结构与完整性",
  classification: "指标分类",
  value: "指标值写法",
  direction: "方向与口径",
  cost: "预算与成本",
  wording: "文字质量",
  workbook: "工作簿",
  weights: "权重与拆列版式",
} as const;

const show = (text: string): string => (text === "" ? "（空）" : text.replaceAll("|", "\\|").replaceAll("\n", "<br>"));

const rolesOf = (rows: readonly ExampleRow[]): readonly ColumnRole[] => COLUMN_ROLES.filter((role) => rows.some((row) => row[role] !== undefined));

const fieldLines = (fields: ExampleFields): readonly string[] =>
  HEAD_FIELDS.flatMap(({ name, label }) => {
    const value = fields[name];
    return value === undefined ? [] : [`- ${label}：${show(value)}`];
  });

const rowLines = (rows: readonly ExampleRow[]): readonly string[] => {
  const roles = rolesOf(rows);
  if (roles.length === 0) return ["（没有指标行）"];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(roles.map((role) => COLUMN_LABELS[role].own)),
    line(roles.map(() => "--")),
    ...rows.map((row) => line(roles.map((role) => show(row[role] ?? "")))),
  ];
};

const exampleLines = (example: Example): readonly string[] => [
  ...(example.header ? [`表头：${example.header.join(" | ")}`, ""] : []),
  ...(example.fields ? [...fieldLines(example.fields), ""] : []),
  ...(example.rows ? [...rowLines(example.rows), ""] : []),
  ...(example.other ? ["同一工作簿的另一张表：", "", ...exampleLines(example.other)] : []),
];

const since = ({ since: year }: AnyRule): string => (year === undefined ? "" : ` · ${year}年新增`);

/** The page of one rule as Markdown: what, why, bad, good, source. */
export const rulePage = (rule: AnyRule): string =>
  [
    `# ${rule.title}`,
    "",
    `\`${rule.id}\` · ${FAMILY_TITLES[rule.family]} · ${SEVERITY_NAMES[rule.severity]} · ${STATE[runsKind(rule.runs)]}${since(rule)}`,
    "",
    "## 提示内容",
    "",
    ...Object.values(rule.messages).map((message) => `- ${message}`),
    "",
    "## 为什么",
    "",
    rule.why,
    "",
    "## 不宜",
    "",
    ...rule.examples.bad.flatMap(exampleLines),
    "## 可以",
    "",
    ...rule.examples.good.flatMap(exampleLines),
    "## 依据",
    "",
    sourceText(rule.sources),
    "",
  ].join("\n");

/** The list of all rules by family. */
export const ruleIndex = (rules: readonly AnyRule[]): string => {
  const families = [...new Set(rules.map(({ family }) => family))];
  return [
    `# 规则（${rules.length} 条）`,
    "",
    "本目录由 `npm run docs` 从规则生成，请勿手改。",
    "",
    ...families.flatMap((family) => [
      `## ${FAMILY_TITLES[family]}`,
      "",
      "| 规则 | 标识 | 级别 | 默认 |",
      "| -- | -- | -- | -- |",
      ...rules
        .filter((rule) => rule.family === family)
        .map((rule) => `| [${rule.title}](${rule.id}.md) | \`${rule.id}\` | ${SEVERITY_NAMES[rule.severity]} | ${STATE[runsKind(rule.runs)]} |`),
      "",
    ]),
  ].join("\n");
};
