const FEN_PER_WAN = 1_000_000;

/** Whole 分, so that sums of amounts are exact. */
export const toFen = (yuan: number): number => Math.round(yuan * 100);

/** 分 → 万元. */
export const fenToWan = (fen: number): number => fen / FEN_PER_WAN;

/** 万元 → 分. */
export const wanToFen = (wan: number): number => Math.round(wan * FEN_PER_WAN);

/** An amount in any unit without what binary fractions leave behind: six decimals, which in 万元 are 分. */
export const roundAmount = (amount: number): number => Math.round(amount * 1e6) / 1e6;
