/** A family of words that tell what the name of a 三级指标 is about (handbook 4.5). Each list is one text, its words apart by a blank. */
export interface WordFamily {
  /** Words that belong wherever they stand in the name. */
  readonly words?: string;
  /** Words that belong only where the name begins with them. */
  readonly first?: string;
  /** Words that belong only where the name ends with them; a note in brackets and punctuation behind them do not count. */
  readonly last?: string;
  /** Words that belong only where they are the whole name. */
  readonly whole?: string;
  /** Phrases in which the words mean something else: a word that begins inside one of them does not belong. */
  readonly except?: string;
  /** A name that ends so does not belong, whatever stands in it. */
  readonly unlessLast?: string;
}
