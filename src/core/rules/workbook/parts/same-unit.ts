import { squeeze } from "../../../sheet/clean-text";
import type { TargetTable } from "../../../table/model/target-table";
import { tableYear } from "./stated-years";

const isSame = (a: string, b: string): boolean => a === "" || b === "" || squeeze(a) === squeeze(b);

/** Whether both tables are of one budget unit, as far as they say so: by code where both have one, else by name. */
export const sameUnit = (a: TargetTable, b: TargetTable): boolean => {
  const [left, right] = [a.unitLine, b.unitLine];
  if (!left || !right) return true;
  return left.code !== "" && right.code !== "" ? left.code === right.code : isSame(left.name, right.name);
};

/** The project's name for comparing; undefined where the table has none. */
export const projectKey = ({ projectName }: TargetTable): string | undefined => {
  const text = squeeze(projectName?.text ?? "");
  return text === "" ? undefined : text;
};

/** A self-evaluation of the same project, or the same project in another year, is no second project. */
export const sameOccasion = (a: TargetTable, b: TargetTable): boolean => {
  const [left, right] = [tableYear(a), tableYear(b)];
  return (a.layout === "self-eval") === (b.layout === "self-eval") && (left === undefined || right === undefined || left === right);
};
