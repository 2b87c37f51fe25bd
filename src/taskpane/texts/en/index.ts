import { batch } from "./batch";
import { budget } from "./budget";
import { carryOver } from "./carry-over";
import { explain } from "./explain";
import { filter, finding, fixes } from "./findings";
import { firstRun } from "./first-run";
import { library } from "./library";
import { mapping } from "./mapping";
import { newProject } from "./new-project";
import { offline } from "./offline";
import { overview } from "./overview";
import { phrase } from "./phrase";
import { problems } from "./problems";
import { reorder } from "./reorder";
import { reports } from "./reports";
import { settings } from "./settings";
import { shell } from "./shell";
import { states } from "./states";
import { waivers } from "./waivers";
import type { Texts } from "../zh-cn";

/** What the pane says in English. What rules say of a sheet, and the sheets themselves, stay Chinese: that is what the finance bureau reads. */
export const en: Texts = {
  ...shell,
  ...states,
  explain,
  phrase,
  problems,
  finding,
  fixes,
  filter,
  waivers,
  newProject,
  batch,
  carryOver,
  library,
  mapping,
  reorder,
  reports,
  budget,
  overview,
  settings,
  firstRun,
  offline,
};
