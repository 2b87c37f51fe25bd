import { insertProject } from "../app/insert-project";
import type { CheckProfile } from "../app/parts/check-profile";
import { validate } from "../app/validate";
import type { Result } from "../core/result/result";
import { blankProject } from "../core/templates/new-project";
import { emptyProject } from "../core/templates/project-form";
import type { HostError, SheetHost } from "../host/ports";

/** What a ribbon button does; its name is the `FunctionName` of the manifest. The profile is that of the pane's 设置. */
export type RibbonCommand = (host: SheetHost, profile: CheckProfile) => Promise<Result<unknown, HostError>>;

export const ribbonCommands: Readonly<Record<string, RibbonCommand>> = {
  validateSheet: (host, profile) => validate(host, { ...profile, scope: "active" }),
  clearMarks: (host) => host.clearMarks("active"),
  insertBlankProject: (host) => insertProject(host, blankProject(emptyProject)),
};
