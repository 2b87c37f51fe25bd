import type { ProjectType } from "./library-indicator";
import { courtCasework } from "./project-types/court-casework";
import { courtOutsourcing } from "./project-types/court-outsourcing";
import { equipmentPurchase } from "./project-types/equipment-purchase";
import { repair } from "./project-types/repair";
import { judicialAid } from "./project-types/judicial-aid";
import { training } from "./project-types/training";
import { conference } from "./project-types/conference";
import { itBuild } from "./project-types/it-build";
import { itOps } from "./project-types/it-ops";
import { labor } from "./project-types/labor";
import { property } from "./project-types/property";
import { publicity } from "./project-types/publicity";
import { printPost } from "./project-types/print-post";
import { travel } from "./project-types/travel";
import { subsidy } from "./project-types/subsidy";
import { consulting } from "./project-types/consulting";
import { inspection } from "./project-types/inspection";
import { vehicle } from "./project-types/vehicle";

/** The library in handbook order (手册 5.1 – 5.18). */
export const projectTypes: readonly ProjectType[] = [
  courtCasework,
  courtOutsourcing,
  equipmentPurchase,
  repair,
  judicialAid,
  training,
  conference,
  itBuild,
  itOps,
  labor,
  property,
  publicity,
  printPost,
  travel,
  subsidy,
  consulting,
  inspection,
  vehicle,
];

const byId: ReadonlyMap<string, ProjectType> = new Map(projectTypes.map((type) => [type.id, type]));

export const projectTypeById = (id: string): ProjectType | undefined => byId.get(id);
