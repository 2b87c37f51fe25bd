export type Edge = "top" | "bottom" | "left" | "right";

export type LineStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double";
export type LineWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Line {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  readonly color: string;
}

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Justify" | "Distributed" | "Fill";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

/** How a cell looks. Lengths are points; a missing fill is no fill. */
export interface CellStyle {
  readonly fill: string | undefined;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly numberFormat: string;
  readonly borders: Readonly<Partial<Record<Edge, Line>>>;
}

/** What to change of a style: a border that is `null` is taken away, a fill that is `null` cleared. */
export type StylePatch = Partial<Omit<CellStyle, "borders" | "fill">> & {
  readonly fill?: string | null;
  readonly borders?: Readonly<Partial<Record<Edge, Line | null>>>;
};

export const plainStyle: CellStyle = {
  fill: undefined,
  fontName: "宋体",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
  numberFormat: "General",
  borders: {},
};
