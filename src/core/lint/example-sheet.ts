import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { tj2023 } from "../table/layouts/tj-2023";
import { COLUMN_LABELS, COLUMN_ROLES } from "../table/model/column-role";
import { labelsOf } from "../table/model/layout";
import type { Example, ExampleRow } from "./rule";

/** The seed's five columns. */
const ALWAYS = COLUMN_ROLES.filter((role) => labelsOf(tj2023, role).length > 0);

const SOUND_FIELDS = {
  heading: "1.法院办案业务费绩效目标表",
  unitLine: "210101天津市南开区人民法院",
  moneyUnit: "单位：万元",
  projectName: "法院办案业务费",
  total: "31.00",
  fiscal: "31.00",
  other: "",
  purpose: "用于支付办案业务经费和法律文书邮寄费",
  goals: "1.目标内容1：完成法律文书邮寄约16000件，保障审判执行工作",
};

/** A table of the seed's form that no rule objects to: what an example leaves out is taken from here. */
export const SOUND_ROWS: readonly ExampleRow[] = [
  { level1: "产出指标", level2: "数量指标", name: "法律文书邮寄数量", description: "当年通过司法专递寄出的文书件数", target: "≥16000件" },
  { level1: "", level2: "质量指标", name: "文书邮寄妥投率", description: "有效签收件数÷寄出件数×100%", target: "≥95%" },
  { level1: "", level2: "时效指标", name: "文书邮寄送达天数", description: "自交寄之日起至签收的平均自然日数", target: "≤5天" },
  { level1: "", level2: "成本指标", name: "办案耗材费总额", description: "打印耗材全年支出控制数", target: "≤15万元" },
  { level1: "", level2: "成本指标", name: "单件法律文书邮寄成本", description: "邮寄费总额÷寄出件数", target: "≤10元/件" },
  {
    level1: "效益指标",
    level2: "社会效益指标",
    name: "一审服判息诉率",
    description: "一审后未上诉且未申诉的案件数÷一审结案数×100%",
    target: "≥88%",
  },
  {
    level1: "满意度指标",
    level2: "服务对象满意度指标",
    name: "诉讼当事人满意度",
    description: "问卷中“满意”份数÷有效问卷份数×100%",
    target: "≥90%",
  },
];

/** Example rows as a sheet of the seed's layout, from A1; columns beyond the five stand only where a row names them. */
export const exampleSheet = (example: Example, name = "示例"): SheetSnapshot => {
  const fields = { ...SOUND_FIELDS, ...example.fields };
  const rows = example.rows ?? SOUND_ROWS;
  const columns = COLUMN_ROLES.filter((role) => ALWAYS.includes(role) || rows.some((row) => row[role] !== undefined));
  const text = [
    [fields.heading],
    [fields.unitLine, "", "", "", fields.moneyUnit],
    ["项目名称", fields.projectName],
    ["预算规模及资金用途", "预算数", fields.total, "其中：财政资金", fields.fiscal, "其他资金", fields.other],
    ["", fields.purpose],
    ["绩效目标", fields.goals],
    [...(example.header ?? columns.map((role) => COLUMN_LABELS[role].own))],
    ...rows.map((row) => columns.map((role) => row[role] ?? "")),
  ];
  return {
    name,
    origin: { row: 0, column: 0 },
    text,
    values: text,
    formats: [],
    formulas: [],
    merges: [],
    protected: false,
  };
};
