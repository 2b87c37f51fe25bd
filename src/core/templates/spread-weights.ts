import type { RequestedIndicator } from "./project-request";

/** Points by 一级指标 of a form with cost as a level of its own; execution of the budget has the other ten (handbook 6.6). */
const LEVEL_POINTS = { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 };

/** What missing levels would have had: without cost it is 50/30/10, without satisfaction the benefits get its ten (handbook 6.6). */
const pointsFor = (levels: ReadonlySet<string>): Readonly<Partial<Record<string, number>>> => {
  const points = levels.has("成本指标") ? LEVEL_POINTS : { ...LEVEL_POINTS, 产出指标: 50, 效益指标: 30 };
  return levels.has("满意度指标") ? points : { ...points, 效益指标: points.效益指标 + 10 };
};

const share = (points: number, count: number, position: number): number => Math.floor(points / count) + (position < points % count ? 1 : 0);

/** The rows with whole weights adding up to 90, evenly spread inside each 一级指标; the first rows take what does not divide. */
export const spreadWeights = (rows: readonly RequestedIndicator[]): readonly RequestedIndicator[] => {
  const points = pointsFor(new Set(rows.map(({ level1 }) => level1)));
  return rows.map((row, index) => {
    const before = rows.slice(0, index).filter(({ level1 }) => level1 === row.level1).length;
    const count = rows.filter(({ level1 }) => level1 === row.level1).length;
    return { ...row, weight: share(points[row.level1] ?? 0, count, before) };
  });
};
