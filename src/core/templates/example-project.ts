import { EXAMPLE_ROWS } from "./example-rows";
import type { SheetSpec } from "../sheet-spec/sheet-spec";
import { projectSheet } from "./tj-2023";

/** 示例: a court's property management with the faults that reviewers meet most often, to try 校验本表 on. */
export const exampleProject = (): SheetSpec => ({
  ...projectSheet({
    projectName: "法院物业管理费",
    heading: "法院物业管理费绩效目标表（示例）",
    unitCode: "210101",
    unitName: "示例区人民法院",
    budget: { total: 48, fiscal: 48, other: 0 },
    purpose: "用于支付审判办公楼的保洁、保安、绿化和设备维修等物业服务费",
    goals: ["保障审判办公楼全年物业服务，服务面积约12000平方米"],
    indicators: EXAMPLE_ROWS,
  }),
  name: "示例",
});
