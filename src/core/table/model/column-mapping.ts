import { squeeze } from "../../sheet/clean-text";
import { COLUMN_ROLES, type ColumnRole } from "./column-role";

/** What a column of an unknown header may be named by hand; `none`: it holds nothing of an indicator. */
export const MAPPED_ROLES = [...COLUMN_ROLES, "none"] as const;
export type MappedRole = (typeof MAPPED_ROLES)[number];

/** Columns that a user named for a header no form has. It holds for every sheet with a row of these texts, wherever the row stands. */
export interface ColumnMapping {
  /** Texts of the header row from left to right, as `headerText` gives them; empty cells are left out. */
  readonly header: readonly string[];
  /** What each of them holds. */
  readonly roles: readonly MappedRole[];
}

/** Longer texts are no labels; of a longer one so much is compared. */
const LONGEST_LABEL = 60;
const MOST_READ = 200;

/**
 * A header's text as it is compared, at most 60 characters; a text of this kind stays as it is. Squeezed twice: a mark that stood behind
 * a blank joins its letter only when the blank is gone.
 */
export const headerText = (text: string): string => squeeze(squeeze(text.slice(0, MOST_READ))).slice(0, LONGEST_LABEL);

/** Equal headers, equal signature. */
export const headerSignature = (texts: readonly string[]): string => JSON.stringify(texts.map(headerText).filter((text) => text !== ""));

/** Without these two there is nothing to check. */
const NEEDED = ["name", "target"] as const satisfies readonly ColumnRole[];
export type NeededRole = (typeof NEEDED)[number];

/** What keeps a choice of columns from being read. */
export interface RoleProblems {
  readonly missing: readonly NeededRole[];
  /** Roles that several columns were given. */
  readonly repeated: readonly ColumnRole[];
}

/** What is wrong with the roles of a header, one for each of its texts; both lists are empty when the columns can be read. */
export const roleProblems = (roles: readonly MappedRole[]): RoleProblems => ({
  missing: NEEDED.filter((role) => !roles.includes(role)),
  repeated: COLUMN_ROLES.filter((role) => roles.indexOf(role) !== roles.lastIndexOf(role)),
});

const signatureOf = ({ header }: ColumnMapping): string => headerSignature(header);

/** The mappings without the one for this header. */
export const withoutMapping = (mappings: readonly ColumnMapping[], gone: ColumnMapping): readonly ColumnMapping[] =>
  mappings.filter((one) => signatureOf(one) !== signatureOf(gone));

/** The mappings with this one, in place of an earlier one for the same header. */
export const withMapping = (mappings: readonly ColumnMapping[], added: ColumnMapping): readonly ColumnMapping[] => [
  ...withoutMapping(mappings, added),
  added,
];
