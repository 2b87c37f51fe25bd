/** Findings drawn at once: more would keep the pane from answering. */
export const LIST_PAGE = 50;

/** Where the user is in the list of findings; kept while another view is shown. */
export interface ListPlace {
  /** The finding whose card is open. */
  readonly open: string | undefined;
  /** Groups that the user folded (true) or opened (false), by key. */
  readonly folds: Readonly<Record<string, boolean>>;
  /** How many findings are drawn at most. */
  readonly shown: number;
}

export const listStart: ListPlace = { open: undefined, folds: {}, shown: LIST_PAGE };
