import type { ProjectType } from "./library-indicator";
import { courtCasework } from "./court-casework";
import { courtOutsourcing } from "./court-outsourcing";
import { equipmentPurchase } from "./equipment-purchase";
import { repair } from "./repair";
import { judicialAid } from "./judicial-aid";
import { training } from "./training";
import { conference } from "./conference";
import { itBuild } from "./it-build";
import { itOps } from "./it-ops";
import { labor } from "./labor";
import { property } from "./property";
import { publicity } from "./publicity";
import { printPost } from "./print-post";
import { travel } from "./travel";
import { subsidy } from "./subsidy";
import { consulting } from "./consulting";
import { inspection } from "./inspection";
import { vehicle } from "./vehicle";

/** The library in handbook order (handbook 5). */
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

/** The project type of that id; undefined for a text from storage that names none. */
export const projectTypeById = (id: string): ProjectType | undefined => byId.get(id);
