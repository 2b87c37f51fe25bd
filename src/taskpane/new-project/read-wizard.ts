import { typedAmount } from "../model/typed-amount";
import { fail, ok, type Result } from "../../core/result/result";
import type { NewProject } from "../../core/templates/new-project";
import type { Texts } from "../texts/zh-cn";
import { projectTypeOf, type WizardState } from "./wizard-state";

export type WizardField = "projectName" | "unitCode" | "unitName" | "total" | "fiscal" | "other" | "purpose";
export type WizardErrors = Partial<Record<WizardField, string>>;

const CENT = 0.005;

/** 财政资金 and 其他资金 together; undefined while neither is a number. */
export const sourcesOf = ({ fiscal, other }: WizardState): number | undefined => {
  const amounts = [typedAmount(fiscal), typedAmount(other)].filter((amount) => amount !== undefined && !Number.isNaN(amount));
  return amounts.length === 0 ? undefined : amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
};

/** What is wrong with which field, as far as it has been typed. */
export const wizardErrors = (state: WizardState, texts: Texts["newProject"]): WizardErrors => {
  const errors: WizardErrors = {};
  const code = state.unitCode.normalize("NFKC").trim();
  if (code !== "" && !/^\d{6}$/.test(code)) errors.unitCode = texts.code;
  for (const field of ["total", "fiscal", "other"] as const) {
    if (Number.isNaN(typedAmount(state[field]))) errors[field] = texts.notNumber(state[field]);
  }
  const [total, sources] = [typedAmount(state.total), sourcesOf(state)];
  if (!errors.total && total !== undefined && sources !== undefined && Math.abs(total - sources) > CENT) {
    errors.total = texts.sum(total.toFixed(2), (typedAmount(state.fiscal) ?? 0).toFixed(2), (typedAmount(state.other) ?? 0).toFixed(2));
  }
  return errors;
};

/** The new project as data, or what is wrong with which field. A missing total is the sum of its sources, a missing source the whole. */
export const readWizard = (state: WizardState, texts: Texts["newProject"]): Result<NewProject, WizardErrors> => {
  const errors = { ...(state.projectName.trim() === "" ? { projectName: texts.needName } : {}), ...wizardErrors(state, texts) };
  if (Object.keys(errors).length > 0) return fail(errors);
  const sources = sourcesOf(state);
  const total = typedAmount(state.total) ?? sources;
  return ok({
    projectName: state.projectName.trim(),
    unitCode: state.unitCode.normalize("NFKC").trim(),
    unitName: state.unitName.trim(),
    total,
    fiscal: sources === undefined ? total : typedAmount(state.fiscal),
    other: typedAmount(state.other),
    purpose: state.purpose.trim(),
    template: state.template,
    typeId: state.filling === "prefilled" ? projectTypeOf(state) : undefined,
    targets: state.targets,
    without: state.without,
    rows: state.filling === "blank" ? state.rows.filter(({ count }) => count > 0) : undefined,
  });
};
