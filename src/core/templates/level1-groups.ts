export interface Level1Group {
  readonly level1: string;
  /** Position of its first row in the list, from 0. */
  readonly first: number;
  readonly count: number;
}

/** Neighbouring rows of one 一级指标. */
export const groupsOf = (rows: readonly { readonly level1: string }[]): readonly Level1Group[] =>
  rows.reduce<readonly Level1Group[]>((groups, { level1 }, index) => {
    const last = groups.at(-1);
    if (last?.level1 !== level1) return [...groups, { level1, first: index, count: 1 }];
    return [...groups.slice(0, -1), { ...last, count: last.count + 1 }];
  }, []);
