import { outputInBenefit } from "../../../../src/core/rules/classification/output-in-benefit";
import { testRule } from "../../../support/test-rule";

testRule(outputInBenefit, {
  accept: [
    {
      name: "效果",
      example: {},
    },
    {
      name: "受益的人",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "受益人口数量",
            description: "口径说明",
            target: "≥3000人",
          },
          {
            level1: "",
            level2: "社会效益指标",
            name: "带动就业人数",
            description: "口径说明",
            target: "≥50人",
          },
          {
            level1: "",
            level2: "社会效益指标",
            name: "培训后就业人数",
            description: "口径说明",
            target: "≥20人",
          },
        ],
      },
    },
    {
      name: "事故与水质",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "安全事故次数",
            description: "口径说明",
            target: "≤0次",
          },
          {
            level1: "",
            level2: "生态效益指标",
            name: "水质合格率",
            description: "口径说明",
            target: "≥95%",
          },
        ],
      },
    },
    {
      name: "名称空着",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "",
            description: "口径说明",
            target: "≥120人",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "培训人数",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "培训人数",
            description: "口径说明",
            target: "≥120人",
          },
        ],
      },
      findings: ["B8 “培训人数”属于产出，不反映效果，请移到产出指标，效益指标改写带来的变化。"],
    },
    {
      name: "购置与完成率",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "设备购置数量",
            description: "口径说明",
            target: "≥20台",
          },
          {
            level1: "",
            level2: "可持续影响指标",
            name: "任务完成率",
            description: "口径说明",
            target: "100%",
          },
        ],
      },
      findings: [
        "B8 “设备购置数量”属于产出，不反映效果，请移到产出指标，效益指标改写带来的变化。",
        "B9 “任务完成率”属于产出，不反映效果，请移到产出指标，效益指标改写带来的变化。",
      ],
    },
  ],
});
