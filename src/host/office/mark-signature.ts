import type { Severity } from "../../core/lint/severity";

/** Always true, and recognisable after a crash, on another machine, in a saved file. */
export const signatureFormula = (severity: Severity): string => `=N("jx-mark:${severity}:v1")=0`;

/** The severity of a mark of ours, or undefined for a conditional format of the user's. */
export const severityOfFormula = (formula: string): Severity | undefined => {
  const found = /N\("jx-mark:(error|warning|info):v\d+"\)=0$/.exec(formula.replace(/\s/g, ""))?.[1];
  return found === "error" || found === "warning" || found === "info" ? found : undefined;
};
