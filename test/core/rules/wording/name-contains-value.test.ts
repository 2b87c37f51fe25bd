import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { nameContainsValue } from "../../../../src/core/rules/wording/name-contains-value";
import { testRule } from "../../../support/test-rule";

testRule(nameContainsValue, {
  accept: [
    { name: "没有数字", example: {} },
    {
      name: "年龄、距离、时限是条件",
      example: {
        rows: [
          { ...SOUND_ROWS[0], name: "年满18周岁参军人数" },
          { ...SOUND_ROWS[1], name: "3公里以内学校覆盖率" },
          { ...SOUND_ROWS[1], name: "24小时内办结率" },
        ],
      },
    },
    {
      name: "规模条件",
      example: {
        rows: [
          { ...SOUND_ROWS[0], name: "500人以上大型活动次数" },
          { ...SOUND_ROWS[0], name: "每100人拥有电脑台数" },
        ],
      },
    },
    {
      name: "年份、文号、型号、热线",
      example: {
        rows: [
          { ...SOUND_ROWS[0], name: "2024年新增床位数" },
          { ...SOUND_ROWS[0], name: "PM2.5平均浓度" },
          { ...SOUND_ROWS[0], name: "12345热线办结率" },
        ],
      },
    },
    { name: "名称空着", example: { rows: [{ ...SOUND_ROWS[0], name: "" }] } },
  ],
  reject: [
    {
      name: "以数量结尾",
      example: { rows: [{ ...SOUND_ROWS[0], name: "村组干部230人" }] },
      findings: ["C8 “村组干部230人”把目标数值写进了名称，请移到指标值列。"],
    },
    {
      name: "两行",
      example: {
        rows: [
          { ...SOUND_ROWS[0], name: "新建2座桥梁" },
          { ...SOUND_ROWS[1], name: "验收合格率达到100%" },
        ],
      },
      findings: ["C8 “新建2座桥梁”把目标数值写进了名称，请移到指标值列。", "C9 “验收合格率达到100%”把目标数值写进了名称，请移到指标值列。"],
    },
  ],
});
