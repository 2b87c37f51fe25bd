import type { ListedProject } from "../../core/project-list/project-list";
import { templateById, type TemplateId } from "../../core/templates";
import type { NewProject } from "../../core/templates/new-project";

/** How the rows of all sheets are made: the library's with or without its example values, or empty ones. */
export type BatchFilling = "typical" | "empty" | "blank";

export const FILLINGS: readonly BatchFilling[] = ["typical", "empty", "blank"];

/** What the user chooses for the whole batch and for single projects. */
export interface BatchChoices {
  readonly template: TemplateId;
  readonly filling: BatchFilling;
  /** Keys of projects that are not wanted. */
  readonly left: ReadonlySet<string>;
  /** Library type chosen in place of the recognised one, by key; "": nothing is prefilled. */
  readonly types: ReadonlyMap<string, string>;
}

export const startChoices: BatchChoices = { template: "tj-2023", filling: "typical", left: new Set(), types: new Map() };

/** Where the choices for a whole batch are kept for the next one. */
export const BATCH_KEY = "batch";

export const keptChoices = ({ template, filling }: BatchChoices): Readonly<Record<string, string>> => ({ template, filling });

/** Last time's choices; what is missing or no longer known starts as in `startChoices`. */
export const rememberedChoices = (stored: unknown): Pick<BatchChoices, "template" | "filling"> => {
  const kept = (key: string): unknown => (typeof stored === "object" && stored !== null ? Reflect.get(stored, key) : undefined);
  const id = kept("template");
  const template = typeof id === "string" ? templateById(id) : undefined;
  return {
    template: template?.id ?? startChoices.template,
    filling: FILLINGS.find((filling) => filling === kept("filling")) ?? startChoices.filling,
  };
};

/** The same line of a list that is read again keeps its choices. */
export const listedKey = ({ row, form }: ListedProject): string => `${row} ${form.projectName}`;

/** Library type in force for a project; "" is none. */
export const typeIdOf = (project: ListedProject, { types }: BatchChoices): string => types.get(listedKey(project)) ?? project.typeId ?? "";

export const isChosen = (project: ListedProject, { left }: BatchChoices): boolean => !left.has(listedKey(project));

/** A listed project as its sheet is asked for. */
export const toNewProject = (project: ListedProject, choices: BatchChoices): NewProject => {
  const { template, filling } = choices;
  const typeId = typeIdOf(project, choices);
  return {
    ...project.form,
    template,
    typeId: filling === "blank" || typeId === "" ? undefined : typeId,
    targets: filling === "typical" ? "typical" : "empty",
    without: [],
    rows: undefined,
  };
};
