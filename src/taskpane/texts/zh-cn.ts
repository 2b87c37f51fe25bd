import { batch } from "./zh-cn/batch";
import { budget } from "./zh-cn/budget";
import { carryOver } from "./zh-cn/carry-over";
import { explain } from "./zh-cn/explain";
import { filter, finding, fixes } from "./zh-cn/findings";
import { firstRun } from "./zh-cn/first-run";
import { library } from "./zh-cn/library";
import { newProject } from "./zh-cn/new-project";
import { overview } from "./zh-cn/overview";
import { reorder } from "./zh-cn/reorder";
import { reports } from "./zh-cn/reports";
import { settings } from "./zh-cn/settings";
import { shell } from "./zh-cn/shell";
import { states } from "./zh-cn/states";
import { waivers } from "./zh-cn/waivers";

/** What the pane says, in Chinese; the shape every other language has to follow. */
export const zhCn = {
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

export type Texts = typeof zhCn;
