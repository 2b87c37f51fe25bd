import { canonicalLevel2 } from "../table/model/classification";
import type { TargetTable } from "../table/model/target-table";
import { libraryLayoutOf, type OfferedIndicator } from "./offered-indicator";
import type { OwnIndicator } from "./own-indicators";

/** The own indicator under the classification of this table: cost stands where the table has it (handbook 2.1, 2.2). */
export const offeredOwn = (table: TargetTable, own: OwnIndicator): OfferedIndicator => {
  const { name, description, target } = own;
  const costAlone = libraryLayoutOf(table) !== "tj-2023";
  const kind = canonicalLevel2(own.level2)?.kind;
  const levels = (): Pick<OfferedIndicator, "level1" | "level2"> => {
    if (kind === "cost" && !costAlone) return { level1: "产出指标", level2: "成本指标" };
    if (kind === "cost") return { level1: "成本指标", level2: own.level2 === "成本指标" ? "经济成本指标" : own.level2 };
    if (kind === "sustainable" && costAlone) return { level1: "效益指标", level2: "社会效益指标" };
    return { level1: own.level1, level2: own.level2 };
  };
  return { ...levels(), name, description, target };
};
