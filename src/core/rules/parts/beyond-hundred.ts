import type { NameReading } from "../../names/read-name";

/** Ratios beyond 100% that are possible at all: growth, multiples, completion (handbook 7 #17). */
export const mayExceedHundred = ({ matters }: NameReading): boolean => matters.has("growth") || matters.has("completion");

/** Ratios for which ≥100% says more than 100%: growth, multiples, amounts that were planned; single tasks cannot be overfulfilled. */
export const meansMoreThanHundred = ({ matters }: NameReading): boolean =>
  matters.has("growth") || (matters.has("planned") && matters.has("fulfilled"));
