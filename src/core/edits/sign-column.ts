import type { TargetTable } from "../table/model/target-table";
import { signInWords } from "../target/sign-words";

/** A sign as the table's column of signs writes it: in words where it writes words, as 内蒙古 does. */
export const signInColumn = ({ indicators }: TargetTable, sign: string): string => {
  const writesWords = indicators.some(({ operator }) => operator?.text.includes("于"));
  return (writesWords ? signInWords(sign) : undefined) ?? sign;
};
