import type { Area } from "./area";

export type ConditionalFormatType =
  "Custom" | "DataBar" | "ColorScale" | "IconSet" | "TopBottom" | "PresetCriteria" | "ContainsText" | "CellValue";

export interface ConditionalStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: ConditionalFormatType;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  /** Of a custom format. */
  readonly formula: string | undefined;
  readonly style: ConditionalStyle;
  /** The rule as the engine holds it, so that nothing of a foreign format is lost. */
  readonly raw: unknown;
}
