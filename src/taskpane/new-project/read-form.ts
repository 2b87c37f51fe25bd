import type { ProjectForm } from "../../core/templates/project-form";
import { fail, ok, type Result } from "../../core/result";
import type { Texts } from "../texts/zh-cn";

export const FORM_FIELDS = ["projectName", "unitCode", "unitName", "total", "fiscal", "other", "purpose"] as const;
export type FormField = (typeof FORM_FIELDS)[number];
export type FormTexts = Readonly<Record<FormField, string>>;
export type FormErrors = Partial<Record<FormField, string>>;

export const emptyForm: FormTexts = { projectName: "", unitCode: "", unitName: "", total: "", fiscal: "", other: "", purpose: "" };

const CENT = 0.005;

/** An amount as typed (full-width digits and thousands separators allowed); undefined when empty, NaN when it is none. */
const amount = (text: string): number | undefined => {
  const plain = text.normalize("NFKC").replace(/[\s,]/g, "");
  if (plain === "") return undefined;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
};

/** The form as data, or what is wrong with which field. */
export const readForm = (form: FormTexts, texts: Texts["newProject"]): Result<ProjectForm, FormErrors> => {
  const errors: FormErrors = {};
  if (form.projectName.trim() === "") errors.projectName = texts.needName;
  const code = form.unitCode.normalize("NFKC").trim();
  if (code !== "" && !/^\d{6}$/.test(code)) errors.unitCode = texts.code;
  const amounts = { total: amount(form.total), fiscal: amount(form.fiscal), other: amount(form.other) };
  for (const field of ["total", "fiscal", "other"] as const) {
    if (Number.isNaN(amounts[field])) errors[field] = texts.notNumber(form[field]);
  }
  const { total, fiscal, other } = amounts;
  const sources = fiscal !== undefined || other !== undefined;
  if (total !== undefined && sources && Math.abs(total - (fiscal ?? 0) - (other ?? 0)) > CENT) {
    errors.total = texts.sum(total.toFixed(2), (fiscal ?? 0).toFixed(2), (other ?? 0).toFixed(2));
  }
  if (Object.keys(errors).length > 0) return fail(errors);
  return ok({
    projectName: form.projectName.trim(),
    unitCode: code,
    unitName: form.unitName.trim(),
    total,
    fiscal: sources ? fiscal : total,
    other,
    purpose: form.purpose.trim(),
  });
};
