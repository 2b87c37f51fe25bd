import type { LibraryLayout } from "../library";
import { mof101Sheet } from "./mof-101";
import { mof2022Sheet } from "./mof-2022";
import type { ProjectRequest } from "./project-request";
import type { SheetSpec } from "./sheet-spec";
import { projectSheet } from "./tj-2023";

export type TemplateId = LibraryLayout;

/** A form a new project can be written in. */
export interface Template {
  readonly id: TemplateId;
  readonly title: string;
  readonly sheet: (request: ProjectRequest) => SheetSpec;
}

export const templates: readonly Template[] = [
  { id: "tj-2023", title: "天津项目支出绩效目标表（成本列在产出下）", sheet: projectSheet },
  { id: "mof-101", title: "101号文指标表（成本为一级指标，带指标解释和权重）", sheet: mof101Sheet },
  { id: "mof-2022", title: "中央部门公开表（成本为一级指标，分值权重 90 分）", sheet: mof2022Sheet },
];

export const templateById = (id: string): Template | undefined => templates.find((template) => template.id === id);
