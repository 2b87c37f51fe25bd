import { fieldEdit } from "../../edits/field-edit";
import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator, TargetTable } from "../../table/model/target-table";
import { isQuantityOrRange } from "../../target/measure-of";

const CHANGE = "节约|节省|降低|下降|减少|压减|压缩|缩短|提高|提升|增长|增加|增收|改善";
const BEGINS = new RegExp(`^(?:有效|逐步|持续)?(?:${CHANGE})`, "u");
const ENDS = new RegExp(`(?:(?:${CHANGE}|增|降|涨)(?:的)?(?:率|幅度?|额|金额|比例|百分比|程度|值)?|增速)$`, "u");
/** 提高群众满意度 ≥90% names a level to be reached, 降低率 and 节约率 name a change. */
const IS_LEVEL = /(?:率|度|比例|占比)$/u;
const BASELINE =
  /较|比上|同比|环比|基期|基数|基准|上年|去年|往年|上一年|前年|年初|期初|相比|对比|原(?:有|来|先)|以前|历史|改造前|实施前|项目前|市场价|控制价|最高限价|预算|计划|[÷/／×]|20\d{2}年/u;

const isChange = (name: string): boolean => ENDS.test(name) || (BEGINS.test(name) && !IS_LEVEL.test(name));

const lacksBaseline = (indicator: Indicator): boolean => {
  const { name, description, basis, target, value } = indicator;
  // Works counted in pieces or square metres (提升改造面积) change nothing that could be compared.
  if (!isQuantityOrRange(value)) return false;
  if (value.dim !== "ratio" && value.dim !== "pp" && value.dim !== "money") return false;
  if (kindOf(indicator) === "cost" && value.dim === "money") return false;
  if (!isChange(squeeze(name.text).replace(/\([^()]*\)$/u, ""))) return false;
  return !BASELINE.test([name, description, basis, target].map((field) => field?.text ?? "").join("|"));
};

const fixesOf = (table: TargetTable, { name, description }: Indicator): readonly Fix[] => {
  if (!description) return [];
  const text = `${description.text === "" ? name.text : description.text}（较上年）`;
  return [{ safety: "review", label: "描述中写明“较上年”", edits: [fieldEdit(table.sheet, description, text)] }];
};

export const growthNeedsBaseline = defineRule({
  id: "growth-needs-baseline",
  family: "direction",
  scope: "indicator",
  severity: "info",
  fixes: "review",
  title: "增减类指标缺基期",
  why: "不说明与哪一年、哪个数比，“增长10%”“节约10%”无法核实。",
  sources: ["财预101号", "实务判断"],
  messages: { baseline: "“{name}”未说明对比基期和计算方法，请在描述中写明（如“较上年”）。" },
  examples: {
    good: [
      {
        rows: [
          {
            level1: "效益指标",
            level2: "生态效益指标",
            name: "单位面积能耗下降率",
            description: "本年用电量较上年下降的百分比",
            target: "≥2%",
          },
        ],
      },
      { rows: [{ level1: "效益指标", level2: "社会效益指标", name: "提高政策知晓率", description: "抽样调查知晓比例", target: "≥85%" }] },
    ],
    bad: [{ rows: [{ level1: "效益指标", level2: "经济效益指标", name: "节省维修维护费", description: "节约维修支出", target: "≥10%" }] }],
  },
  *check({ table, indicator }) {
    if (!lacksBaseline(indicator)) return;
    const at = (indicator.description ?? indicator.name).at;
    yield { message: "baseline", data: { name: indicator.name.text }, at, fixes: fixesOf(table, indicator) };
  },
});
