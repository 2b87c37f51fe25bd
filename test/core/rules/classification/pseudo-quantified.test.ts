import { pseudoQuantified } from "../../../../src/core/rules/classification/pseudo-quantified";
import { testRule } from "../../../support/test-rule";

testRule(pseudoQuantified, {
  accept: [
    {
      name: "可量的比率",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "提升群众政策知晓率",
            description: "口径说明",
            target: "≥85%",
          },
          {
            level1: "",
            level2: "社会效益指标",
            name: "提高就业人数占比",
            description: "口径说明",
            target: "≥5%",
          },
        ],
      },
    },
    {
      name: "定性值",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "促进村集体经济发展",
            description: "口径说明",
            target: "有所促进",
          },
        ],
      },
    },
    {
      name: "名词",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "保障房分配",
            description: "口径说明",
            target: "100%",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "维护保养合格",
            description: "口径说明",
            target: "≥98%",
          },
        ],
      },
    },
    {
      name: "值空着、名称空着",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "促进经济发展",
            description: "口径说明",
            target: "",
          },
          {
            level1: "",
            level2: "社会效益指标",
            name: "",
            description: "口径说明",
            target: "≥95%",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "促进发展",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "经济效益指标",
            name: "促进村集体经济发展",
            description: "口径说明",
            target: "≥95%",
          },
        ],
      },
      findings: ["E8 “促进村集体经济发展”不是可计算的比率，“≥95%”无从核实，请改为可量的指标（写明分子分母）。"],
    },
    {
      name: "两条，带副词",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "有效提升基层治理水平",
            description: "口径说明",
            target: "≥90%",
          },
          {
            level1: "",
            level2: "社会效益指标",
            name: "维护社会和谐稳定",
            description: "口径说明",
            target: "100%",
          },
        ],
      },
      findings: [
        "E8 “有效提升基层治理水平”不是可计算的比率，“≥90%”无从核实，请改为可量的指标（写明分子分母）。",
        "E9 “维护社会和谐稳定”不是可计算的比率，“100%”无从核实，请改为可量的指标（写明分子分母）。",
      ],
    },
  ],
});
