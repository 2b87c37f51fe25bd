import { COLUMN_PROMPTS } from "./column-prompts";
import { formSheet, type FormLayout } from "./form-sheet";
import type { ProjectRequest } from "./project-request";
import type { SheetSpec } from "./sheet-spec";

/** The seven columns of the Tianjin form, 三级指标 and 绩效指标描述 two grid columns wide each (手册 1.2, 2.1). */
const TJ_2023: FormLayout = {
  columns: [
    { role: "level1", label: "一级指标", first: 0, span: 1, prompt: COLUMN_PROMPTS.level1, list: ["产出指标", "效益指标", "满意度指标"] },
    {
      role: "level2",
      label: "二级指标",
      first: 1,
      span: 1,
      prompt: COLUMN_PROMPTS.level2,
      list: [
        ...["数量指标", "质量指标", "时效指标", "成本指标"],
        ...["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
        "服务对象满意度指标",
      ],
    },
    { role: "name", label: "三级指标", first: 2, span: 2, prompt: COLUMN_PROMPTS.name },
    { role: "description", label: "绩效指标描述", first: 4, span: 2, prompt: COLUMN_PROMPTS.description },
    { role: "target", label: "指标值", first: 6, span: 1, prompt: COLUMN_PROMPTS.target },
  ],
  widths: [13, 19, 14, 15, 14, 14, 18],
  plan: [
    { level1: "产出指标", level2: "数量指标", count: 2 },
    { level1: "产出指标", level2: "质量指标", count: 1 },
    { level1: "产出指标", level2: "时效指标", count: 1 },
    { level1: "产出指标", level2: "成本指标", count: 2 },
    { level1: "效益指标", level2: "社会效益指标", count: 2 },
    { level1: "满意度指标", level2: "服务对象满意度指标", count: 1 },
  ],
};

/** A new project's sheet in the form of 天津 2023, `tj-2023` (手册 1.2). */
export const projectSheet = (request: ProjectRequest): SheetSpec => formSheet(request, TJ_2023);
