/** The units in which amounts of a target table are written. */
export type MoneyUnit = "元" | "千元" | "万元" | "亿元";

/** What one of the unit is in 元. */
export const YUAN: Readonly<Record<MoneyUnit, number>> = { 元: 1, 千元: 1_000, 万元: 10_000, 亿元: 100_000_000 };

/** Whether the text is a unit that amounts are counted in: 元, 千元, 万元, 亿元 (handbook 4.3). */
export const isMoneyUnit = (text: string): text is MoneyUnit => Object.hasOwn(YUAN, text);

/** Yuan in one of the unit (`万元` → 10000); undefined when the unit is no money. */
export const yuanPer = (unit: string): number | undefined => (isMoneyUnit(unit) ? YUAN[unit] : undefined);
