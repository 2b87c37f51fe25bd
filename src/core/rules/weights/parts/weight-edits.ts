import { fieldEdit } from "../../../edits/field-edit";
import type { CellEdit } from "../../../edits/cell-edit";
import type { Indicator } from "../../../table/model/target-table";
import { pointsText } from "./read-weight";

const NUMBER = /\d+(?:\.\d+)?/u;

/** The weight cell with other points, 分 or % kept; none where the weights are shares of 1. */
export const weightEdit = (sheet: string, { weight }: Indicator, points: number): readonly CellEdit[] => {
  if (!weight || /^0?\.\d/u.test(weight.text)) return [];
  const text = NUMBER.test(weight.text) ? weight.text.replace(NUMBER, pointsText(points)) : pointsText(points);
  return text === weight.text ? [] : [fieldEdit(sheet, weight, text)];
};

const HALF = 0.5;

/** `total` spread in the given proportions in steps of half a point; what is left over goes to the largest. */
export const spreadPoints = (total: number, proportions: readonly number[]): readonly number[] => {
  const sum = proportions.reduce((added, one) => added + one, 0);
  if (sum <= 0) return proportions.map(() => 0);
  const points = proportions.map((one) => Math.floor((one * total) / sum / HALF) * HALF);
  const rest = total - points.reduce((added, one) => added + one, 0);
  const largest = proportions.indexOf(Math.max(...proportions));
  return points.map((one, index) => (index === largest ? one + rest : one));
};
