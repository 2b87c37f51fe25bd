import type { RequestedIndicator } from "./project-request";

/** Seven rows of 法院物业管理费, most with one typical fault each. */
export const EXAMPLE_ROWS: readonly RequestedIndicator[] = [
  { level1: "产出指标", level2: "数量指标", name: "物业服务面积", description: "纳入物业服务的办公楼建筑面积", target: "12000平方米" },
  { level1: "产出指标", level2: "质量指标", name: "保洁验收合格率", description: "验收合格次数÷验收总次数×100%", target: "≤100%" },
  { level1: "产出指标", level2: "质量指标", name: "设备维修及时率", description: "30分钟内到场的次数÷报修总次数×100%", target: "≥95%" },
  { level1: "产出指标", level2: "成本指标", name: "保安服务费", description: "全年保安服务支出", target: "≤20万" },
  { level1: "产出指标", level2: "成本指标", name: "保洁绿化费", description: "全年保洁、绿化支出控制数", target: "≤28万元" },
  { level1: "效益指标", level2: "社会效益指标", name: "改善办公环境", description: "改善审判办公楼的办公环境", target: "明显提升" },
  {
    level1: "满意度指标",
    level2: "服务对象满意度指标",
    name: "干警满意度",
    description: "问卷中“满意”份数÷有效问卷份数×100%",
    target: "≥90%",
  },
];
