import { squeeze } from "../../../sheet/clean-text";
import type { TargetTable } from "../../../table/model/target-table";
import { tableYear } from "./stated-years";

/** Two things agree when one is sought under a key the other is filed under. What is not stated agrees with everything. */
export interface Keys {
  readonly filed: readonly string[];
  readonly sought: readonly string[];
}

/** Meets where the texts are the same. */
export const exactly = (text: string): Keys => ({ filed: [text], sought: [text] });

/** Meets exactly where `sameUnit` holds. */
export const unitKeys = ({ unitLine }: TargetTable): Keys => {
  if (!unitLine) return { filed: ["any", "unstated"], sought: ["any"] };
  const [code, name] = [unitLine.code, squeeze(unitLine.name)];
  if (code === "")
    return {
      filed: ["any", "codeless", `codeless ${name}`, `name ${name}`],
      sought: name === "" ? ["any"] : ["unstated", `name ${name}`, "name "],
    };
  return {
    filed: ["any", `code ${code}`, `name ${name}`],
    sought: ["unstated", `code ${code}`, ...(name === "" ? ["codeless"] : [`codeless ${name}`, "codeless "])],
  };
};

/** Meets exactly where `sameOccasion` holds. */
export const occasionKeys = (table: TargetTable): Keys => {
  const year = tableYear(table);
  const kind = table.layout === "self-eval" ? "done" : "planned";
  return {
    filed: [`${kind} any`, `${kind} ${year ?? "undated"}`],
    sought: year === undefined ? [`${kind} any`] : [`${kind} ${year}`, `${kind} undated`],
  };
};

/** Meets where both meet. */
export const bothKeys = (a: Keys, b: Keys): Keys => {
  const pairs = (left: readonly string[], right: readonly string[]): readonly string[] =>
    left.flatMap((one) => right.map((other) => `${one}/${other}`));
  return { filed: pairs(a.filed, b.filed), sought: pairs(a.sought, b.sought) };
};

/**
 * For each item that comes after others: the earliest of another table that agrees with it, undefined where there is none. A few
 * look-ups an item however many there are; the items of a table come together.
 */
export const earliestAgreeing = <T extends { readonly table: TargetTable }>(
  items: readonly T[],
  keysOf: (item: T) => Keys,
): readonly (readonly [T, T | undefined])[] => {
  const filed = new Map<string, { readonly order: number; readonly item: T }>();
  return items.map((item, order) => {
    const keys = keysOf(item);
    const earlier = keys.sought.flatMap((key) => filed.get(key) ?? []).filter((found) => found.item.table !== item.table);
    for (const key of keys.filed) if (!filed.has(key)) filed.set(key, { order, item });
    const first = earlier.reduce<(typeof earlier)[number] | undefined>(
      (best, one) => (best && best.order < one.order ? best : one),
      undefined,
    );
    return [item, first?.item] as const;
  });
};
