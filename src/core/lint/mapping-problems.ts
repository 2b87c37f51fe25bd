import { headerSignature, headerText, roleProblems, type ColumnMapping, type NeededRole } from "../table/model/column-mapping";
import type { ColumnRole } from "../table/model/column-role";

/** What keeps a column mapping of a settings file from being used; its path as `mappings.0.roles`. */
export type MappingProblem = { readonly path: string } & (
  | { readonly kind: "mapping-blank" }
  /** Each text of the header has one role. */
  | { readonly kind: "mapping-lengths"; readonly texts: number; readonly roles: number }
  | { readonly kind: "mapping-lacks"; readonly roles: readonly NeededRole[] }
  | { readonly kind: "mapping-repeats"; readonly role: ColumnRole }
  /** `earlier`: the path of the mapping of the same header. */
  | { readonly kind: "mapping-twice"; readonly earlier: string }
);

const problemsOf = ({ header, roles }: ColumnMapping, path: string): readonly MappingProblem[] => {
  const blank = header.findIndex((text) => headerText(text) === "");
  if (blank >= 0) return [{ kind: "mapping-blank", path: `${path}.header.${blank}` }];
  if (header.length !== roles.length) return [{ kind: "mapping-lengths", path, texts: header.length, roles: roles.length }];
  const { missing, repeated } = roleProblems(roles);
  return [
    ...(missing.length > 0 ? [{ kind: "mapping-lacks", path: `${path}.roles`, roles: missing } as const] : []),
    ...repeated.map((role) => ({ kind: "mapping-repeats", path: `${path}.roles`, role }) as const),
  ];
};

/** All that is wrong with the column mappings of a settings file. */
export const mappingProblems = (mappings: readonly ColumnMapping[]): readonly MappingProblem[] => {
  const firstOf = new Map<string, string>();
  return mappings.flatMap((mapping, index) => {
    const path = `mappings.${index}`;
    const signature = headerSignature(mapping.header);
    const earlier = firstOf.get(signature);
    if (earlier !== undefined) return [{ kind: "mapping-twice", path, earlier }];
    firstOf.set(signature, path);
    return problemsOf(mapping, path);
  });
};
