import type { Area } from "./area";

export type ValidationType = "List" | "WholeNumber" | "Decimal" | "TextLength" | "Date" | "Time" | "Custom" | "None";

export interface DataValidation {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly type: ValidationType;
  readonly operator: string | undefined;
  readonly formula1: string | undefined;
  readonly formula2: string | undefined;
  /** A list shows its arrow. */
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly title: string; readonly message: string; readonly shown: boolean } | undefined;
  readonly alert:
    | { readonly title: string; readonly message: string; readonly style: "Stop" | "Warning" | "Information"; readonly shown: boolean }
    | undefined;
}
