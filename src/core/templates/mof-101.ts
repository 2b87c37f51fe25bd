import { costAsLevel1 } from "../table/layouts/schemes";
import { COLUMN_PROMPTS } from "./column-prompts";
import { formSheet, type FormLayout } from "./form-sheet";
import { TJ_HEAD } from "./head-labels";
import { levelColumns } from "./level-columns";
import { MOF_PLAN } from "./mof-plan";
import type { ProjectRequest } from "./project-request";
import type { SheetSpec } from "../sheet-spec/sheet-spec";

/** Columns of the core indicator table of 财预〔2021〕101号, under the head of the Tianjin form; the document's exact labels are not verified (handbook 1.3). */
export const MOF_101: FormLayout = {
  head: TJ_HEAD,
  columns: [
    ...levelColumns(costAsLevel1),
    { role: "name", label: "三级指标", first: 2, span: 2, prompt: COLUMN_PROMPTS.name },
    { role: "description", label: "指标解释", first: 4, span: 2, prompt: COLUMN_PROMPTS.description },
    { role: "target", label: "指标值", first: 6, span: 1, prompt: COLUMN_PROMPTS.target },
    { role: "weight", label: "权重", first: 7, span: 1, prompt: COLUMN_PROMPTS.weight },
  ],
  widths: [13, 19, 13, 15, 13, 13, 16, 8],
  plan: MOF_PLAN,
};

/** A new project's sheet with cost as 一级指标, 指标解释 and 权重, `mof-101` (handbook 1.3, 2.2). */
export const mof101Sheet = (request: ProjectRequest): SheetSpec => formSheet(request, MOF_101);
