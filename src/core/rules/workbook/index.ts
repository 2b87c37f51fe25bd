import type { AnyRule } from "../../lint/rule";
import { crossTableSameIndicators } from "./cross-table-same-indicators";
import { deptTotalMismatch } from "./dept-total-mismatch";
import { duplicateProject } from "./duplicate-project";
import { sameNameUnitDiff } from "./same-name-unit-diff";
import { unitNameInconsistent } from "./unit-name-inconsistent";
import { yearMismatch } from "./year-mismatch";

/** handbook 3.G: do the tables of a workbook agree with each other. */
export const workbookRules = [
  duplicateProject,
  crossTableSameIndicators,
  sameNameUnitDiff,
  unitNameInconsistent,
  yearMismatch,
  deptTotalMismatch,
] as const satisfies readonly AnyRule[];
