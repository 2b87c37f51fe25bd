import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { nameIsSentence } from "../../../../src/core/rules/wording/name-is-sentence";
import type { ExampleRow } from "../../../../src/core/lint/rule";
import { testRule } from "../../../support/test-rule";

const named = (...names: readonly string[]): readonly ExampleRow[] =>
  names.map((name, index) => ({
    level1: index === 0 ? "产出指标" : "",
    level2: "质量指标",
    name,
    description: "口径说明",
    target: "≥95%",
  }));
const text = (at: string, name: string): string => `${at} “${name}”不像可衡量的指标名，建议改为名词性名称（如“××数量”“××率”“××时限”）。`;

testRule(nameIsSentence, {
  accept: [
    { name: "示例各名称", example: {} },
    { name: "以计量词结尾", example: { rows: named("维修个数", "节省维修维护费", "出差经费保障率", "设备购置及时率", "提高群众满意度") } },
    { name: "以状态词结尾而不以动词开头", example: { rows: named("安保保障服务水平", "医疗服务能力", "工作效率") } },
    { name: "动词只作定语", example: { rows: named("服务对象", "采购项目", "促进就业程度", "建设进度") } },
    { name: "名称空着", example: { rows: [{ ...SOUND_ROWS[0], name: "" }] } },
  ],
  reject: [
    {
      name: "动词开头",
      example: { rows: named("提供合格的耗材产品", "保障审判工作运行") },
      findings: [text("C8", "提供合格的耗材产品"), text("C9", "保障审判工作运行")],
    },
    {
      name: "副词加动词",
      example: { rows: named("按时提供所需耗材产品", "不断完善救助制度") },
      findings: [text("C8", "按时提供所需耗材产品"), text("C9", "不断完善救助制度")],
    },
    { name: "动词结尾", example: { rows: named("打印耗材购买") }, findings: [text("C8", "打印耗材购买")] },
    {
      name: "效果动词加状态",
      example: { rows: named("提高单位安全性", "提升医疗服务能力", "改善办学条件") },
      findings: [text("C8", "提高单位安全性"), text("C9", "提升医疗服务能力"), text("C10", "改善办学条件")],
    },
  ],
});
