import { projectTypeById } from "../library";
import type { TemplateId } from ".";
import { prefilledIndicators, type PrefilledTargets } from "./prefilled";
import type { ProjectForm } from "./project-form";
import type { BlankRows, RequestedIndicator } from "./project-request";

/** Everything asked of a new project's sheet. */
export interface NewProject extends ProjectForm {
  readonly template: TemplateId;
  /** Library type whose indicators the sheet starts with; undefined: empty rows. */
  readonly typeId: string | undefined;
  readonly targets: PrefilledTargets;
  /** Names of library indicators that are left out. */
  readonly without: readonly string[];
  /** Empty rows of a blank sheet; undefined: the template's own plan. */
  readonly rows: readonly BlankRows[] | undefined;
}

/** A blank sheet in the seed's form. */
export const blankProject = (form: ProjectForm): NewProject => ({
  ...form,
  template: "tj-2023",
  typeId: undefined,
  targets: "empty",
  without: [],
  rows: undefined,
});

/** The rows the sheet starts with, undefined for empty ones. */
export const startingIndicators = ({ typeId, template, targets, without }: NewProject): readonly RequestedIndicator[] | undefined => {
  const type = typeId === undefined ? undefined : projectTypeById(typeId);
  // Left out before they are prefilled: the weights are spread over the rows that stay.
  return (
    type && prefilledIndicators({ ...type, indicators: type.indicators.filter(({ name }) => !without.includes(name)) }, template, targets)
  );
};
