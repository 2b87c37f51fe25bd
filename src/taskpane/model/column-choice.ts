import { roleProblems, type ColumnMapping, type MappedRole, type NeededRole } from "../../core/table/model/column-mapping";
import type { ColumnRole } from "../../core/table/model/column-role";
import type { NamedColumn } from "../../core/table/read/header-picture";

/** Whether the columns can be read as they are named, and if not, what the user has to choose first. */
export type ChoiceState =
  | { readonly kind: "ready" }
  | { readonly kind: "lacks"; readonly roles: readonly NeededRole[] }
  | { readonly kind: "repeats"; readonly roles: readonly ColumnRole[] };

/** What the labels already say, to start from. */
export const firstChoice = (headers: readonly NamedColumn[]): ColumnMapping => ({
  header: headers.map(({ text }) => text),
  roles: headers.map(({ role }) => role),
});

/** The choice with another role for one of its columns. */
export const withRole = (choice: ColumnMapping, index: number, role: MappedRole): ColumnMapping => ({
  ...choice,
  roles: choice.roles.map((own, other) => (other === index ? role : own)),
});

export const choiceState = ({ roles }: ColumnMapping): ChoiceState => {
  const { missing, repeated } = roleProblems(roles);
  if (repeated.length > 0) return { kind: "repeats", roles: repeated };
  return missing.length > 0 ? { kind: "lacks", roles: missing } : { kind: "ready" };
};

/** Positions of the other columns that were given the role of this one. */
export const sharedWith = ({ roles }: ColumnMapping, index: number): readonly number[] =>
  roles[index] === "none" ? [] : roles.flatMap((role, other) => (other !== index && role === roles[index] ? [other] : []));
