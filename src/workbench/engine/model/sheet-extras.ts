import type { Area } from "./area";

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: Readonly<Record<string, number>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  margins: Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>;
  headerFooter: Record<string, string>;
  flags: Record<string, string | number | boolean>;
  printArea: readonly Area[];
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** What Excel keeps of a sheet and the engine has no place for. */
export interface SheetExtras {
  protected: boolean;
  password: string | undefined;
  protectionOptions: Readonly<Record<string, unknown>>;
  veryHidden: boolean;
  showHeadings: boolean;
  readonly layout: PageLayout;
  readonly customProperties: Map<string, string>;
  readonly hyperlinks: Map<string, Hyperlink>;
}

export const newSheetExtras = (): SheetExtras => ({
  protected: false,
  password: undefined,
  protectionOptions: {},
  veryHidden: false,
  showHeadings: true,
  layout: {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    // The margins that Excel calls "normal", in points.
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    headerFooter: {},
    flags: {
      blackAndWhite: false,
      draftMode: false,
      firstPageNumber: "",
      printComments: "NoComments",
      printErrors: "AsDisplayed",
      printGridlines: false,
      printHeadings: false,
      printOrder: "DownThenOver",
    },
    printArea: [],
    titleRows: undefined,
    titleColumns: undefined,
  },
  customProperties: new Map(),
  hyperlinks: new Map(),
});
