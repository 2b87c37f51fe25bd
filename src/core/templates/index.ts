import type { LibraryLayout } from "../library";
import type { Level1Scheme } from "../table/model/layout";
import { costAsLevel1, costUnderOutput } from "../table/layouts/schemes";
import { MOF_101, mof101Sheet } from "./mof-101";
import { MOF_2022, mof2022Sheet } from "./mof-2022";
import type { BlankRows, ProjectRequest } from "./project-request";
import type { SheetSpec } from "../sheet-spec/sheet-spec";
import { projectSheet, TJ_2023 } from "./tj-2023";

export type TemplateId = LibraryLayout;

/** A form a new project can be written in. */
export interface Template {
  readonly id: TemplateId;
  readonly title: string;
  /** Its classification: every 二级指标 that a row may have. */
  readonly levels: readonly Level1Scheme[];
  /** The empty rows of a blank sheet, unless others are asked for. */
  readonly plan: readonly BlankRows[];
  readonly sheet: (request: ProjectRequest) => SheetSpec;
}

export const templates: readonly Template[] = [
  { id: "tj-2023", title: "天津项目支出绩效目标表（成本列在产出下）", levels: costUnderOutput, plan: TJ_2023.plan, sheet: projectSheet },
  {
    id: "mof-101",
    title: "101号文指标表（成本为一级指标，带指标解释和权重）",
    levels: costAsLevel1,
    plan: MOF_101.plan,
    sheet: mof101Sheet,
  },
  {
    id: "mof-2022",
    title: "中央部门公开表（成本为一级指标，分值权重 90 分）",
    levels: costAsLevel1,
    plan: MOF_2022.plan,
    sheet: mof2022Sheet,
  },
];

/** The template of that id; undefined for a text from storage that names none. */
export const templateById = (id: string): Template | undefined => templates.find((template) => template.id === id);
