import { costAsLevel1 } from "../table/layouts/schemes";
import { COLUMN_PROMPTS } from "./column-prompts";
import { formSheet, type FormLayout } from "./form-sheet";
import { MOF_2022_HEAD } from "./head-labels";
import { levelColumns } from "./level-columns";
import { MOF_PLAN } from "./mof-plan";
import type { ProjectRequest } from "./project-request";
import type { SheetSpec } from "../sheet-spec/sheet-spec";

/** Columns of the table central departments publish since 2022; the ten points of the budget's execution are no row (handbook 1.3). */
export const MOF_2022: FormLayout = {
  head: MOF_2022_HEAD,
  columns: [
    ...levelColumns(costAsLevel1),
    { role: "name", label: "三级指标", first: 2, span: 3, prompt: COLUMN_PROMPTS.name },
    { role: "target", label: "指标值", first: 5, span: 1, prompt: COLUMN_PROMPTS.target },
    { role: "weight", label: "分值权重（90）", first: 6, span: 1, prompt: COLUMN_PROMPTS.weight },
  ],
  widths: [13, 19, 14, 15, 14, 18, 14],
  plan: MOF_PLAN,
};

/** A new project's sheet with cost as 一级指标 and weights adding up to 90, `mof-2022` (handbook 1.3, 2.2). */
export const mof2022Sheet = (request: ProjectRequest): SheetSpec => formSheet(request, MOF_2022);
