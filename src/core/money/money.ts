import { isMoneyUnit, YUAN } from "./money-unit";

const FEN_PER_WAN = 1_000_000;

/** Yuan in one of the unit (`万元` → 10000); undefined when the unit is no money. */
export const yuanPer = (unit: string): number | undefined => (isMoneyUnit(unit) ? YUAN[unit] : undefined);

/** Whole 分, so that sums of amounts are exact. */
export const toFen = (yuan: number): number => Math.round(yuan * 100);

/** 分 → 万元. */
export const fenToWan = (fen: number): number => fen / FEN_PER_WAN;

/** 万元 → 分. */
export const wanToFen = (wan: number): number => Math.round(wan * FEN_PER_WAN);

/** `457.5`, `0.2`, `1200`: at most four decimals, none that say nothing. */
export const amountText = (amount: number): string => String(Number(amount.toFixed(4)));
