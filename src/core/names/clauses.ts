/** `项目实施后，…`, `12月底前，…`: the first clause only says when (handbook 9.2). */
const WHEN =
  /^[^,;。]*(?:前|后|内|期间|时|年|年度|月|月底|年底|季度|过程中|情况下|基础上|范围内)$|^截至[^,;。]*$|^(?:根据|按照|依据|通过|针对|围绕)[^,;。]*$/u;

/** The clauses in which a squeezed name says what is measured; notes in brackets, quotations and the time it starts with do not count. */
export const clausesOf = (text: string): readonly string[] => {
  if (!/[,;。]/u.test(text)) return [text];
  const clauses = text
    .replace(/\([^()]*\)|“[^”]*”|《[^》]*》/gu, "")
    .split(/(?<!\d),|,(?!\d)|[;。]/u)
    .filter((clause) => clause !== "");
  return clauses.length > 1 && WHEN.test(clauses[0] ?? "") ? clauses.slice(1) : clauses;
};
