import { costUnderOutput } from "../table/layouts/schemes";
import { COLUMN_PROMPTS } from "./column-prompts";
import { formSheet, type FormLayout } from "./form-sheet";
import { TJ_HEAD } from "./head-labels";
import { levelColumns } from "./level-columns";
import type { ProjectRequest } from "./project-request";
import type { SheetSpec } from "../sheet-spec/sheet-spec";

/** The seven columns of the Tianjin form, 三级指标 and 绩效指标描述 two grid columns wide each (handbook 1.2, 2.1). */
export const TJ_2023: FormLayout = {
  head: TJ_HEAD,
  columns: [
    ...levelColumns(costUnderOutput),
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

/** A new project's sheet in the form of 天津 2023, `tj-2023` (handbook 1.2). */
export const projectSheet = (request: ProjectRequest): SheetSpec => formSheet(request, TJ_2023);
