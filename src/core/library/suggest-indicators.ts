import { squeeze } from "../sheet/clean-text";
import { layoutById } from "../table/layouts";
import { level2Name } from "../table/model/scheme-order";
import type { Indicator, TargetTable } from "../table/model/target-table";
import { parseTarget } from "../target/parse-target";
import type { LibraryIndicator, ProjectType } from "./project-types/library-indicator";
import { offeredFor, type OfferedIndicator } from "./offered-indicator";
import { projectTypes } from "./project-types";
import { recogniseProjectType } from "./recognise-project-type";
import { similarIndicators } from "./similar-indicators";
import { measureOf } from "../target/measure-of";

/** A 二级指标 the table's layout has and the table has not, with library indicators for it, the fitting ones first. */
export interface MissingLevel2 {
  readonly level1: string;
  readonly level2: string;
  readonly indicators: readonly OfferedIndicator[];
}

const MOST = 8;
const MOST_REPLACEMENTS = 5;

/** Of indicators of the same name the first. */
const distinct = (indicators: readonly OfferedIndicator[]): readonly OfferedIndicator[] =>
  [...new Map([...indicators].reverse().map((indicator) => [squeeze(indicator.name), indicator])).values()].reverse();

const typeOf = (table: TargetTable): ProjectType | undefined =>
  recogniseProjectType(table.projectName?.text ?? "", table.purpose?.text ?? "");

const under = (table: TargetTable, level2: string, indicators: readonly LibraryIndicator[]): readonly OfferedIndicator[] =>
  indicators.map((indicator) => offeredFor(table, indicator)).filter((offered) => level2Name(offered.level2) === level2Name(level2));

/** What is common to most project types stands first. */
const common = (): readonly LibraryIndicator[] => {
  const all = projectTypes.flatMap(({ indicators }) => indicators);
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...all].sort((a, b) => (counts.get(b.name) ?? 0) - (counts.get(a.name) ?? 0));
};

/** What the table's classification leaves empty, in the layout's order; indicators of the recognised project type, of all types where that has none (handbook 5). */
export const suggestIndicators = (table: TargetTable): readonly MissingLevel2[] => {
  const present = new Set(table.indicators.map(({ level2 }) => level2Name(level2.text)));
  const own = typeOf(table)?.indicators ?? [];
  const offers = (level2: string): readonly OfferedIndicator[] => {
    const typical = under(table, level2, own);
    return typical.length > 0 ? typical : under(table, level2, common());
  };
  return layoutById(table.layout).scheme.flatMap(({ name: level1, level2: names }) =>
    names
      .filter((level2) => !present.has(level2Name(level2)))
      .map((level2) => ({ level1, level2, indicators: distinct(offers(level2)).slice(0, MOST) })),
  );
};

const isMeasured = ({ target }: OfferedIndicator): boolean => measureOf(parseTarget(target)) !== undefined;

/** Measurable indicators under the same 二级指标 that could stand in the row's place: those alike by name, then those of the project's type; none the table has already. */
export const suggestReplacements = (table: TargetTable, row: Indicator): readonly OfferedIndicator[] => {
  const others = new Set(table.indicators.filter((other) => other !== row).map(({ name }) => squeeze(name.text)));
  const alike = similarIndicators(row.name.text).map(({ indicator }) => indicator);
  const source = [...alike, ...(typeOf(table)?.indicators ?? common())];
  return distinct(under(table, row.level2.text, source))
    .filter((offered) => isMeasured(offered) && !others.has(squeeze(offered.name)))
    .slice(0, MOST_REPLACEMENTS);
};
