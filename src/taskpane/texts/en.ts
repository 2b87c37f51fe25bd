import { batch } from "./en/batch";
import { budget } from "./en/budget";
import { carryOver } from "./en/carry-over";
import { explain } from "./en/explain";
import { filter, finding, fixes } from "./en/findings";
import { firstRun } from "./en/first-run";
import { library } from "./en/library";
import { newProject } from "./en/new-project";
import { overview } from "./en/overview";
import { reorder } from "./en/reorder";
import { reports } from "./en/reports";
import { settings } from "./en/settings";
import { shell } from "./en/shell";
import { states } from "./en/states";
import { waivers } from "./en/waivers";
import type { Texts } from "./zh-cn";

/** What the pane says in English. What rules say of a sheet, and the sheets themselves, stay Chinese: that is what the finance bureau reads. */
export const en: Texts = {
  ...shell,
  ...states,
  explain,
  finding,
  fixes,
  filter,
  waivers,
  newProject,
  batch,
  carryOver,
  library,
  reorder,
  reports,
  budget,
  overview,
  settings,
  firstRun,
};
