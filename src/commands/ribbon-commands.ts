import { insertProject } from "../app/insert-project";
import { validate } from "../app/validate";
import { defaultSettings } from "../core/lint/settings";
import type { Result } from "../core/result";
import { emptyProject } from "../core/templates/project-form";
import type { HostError, SheetHost } from "../host/ports";

/** What a ribbon button does; its name is the `FunctionName` of the manifest. */
export type RibbonCommand = (host: SheetHost) => Promise<Result<unknown, HostError>>;

export const ribbonCommands: Readonly<Record<string, RibbonCommand>> = {
  validateSheet: (host) => validate(host, { scope: "active", settings: defaultSettings, coloured: ["error", "warning"] }),
  clearMarks: (host) => host.clearMarks("active"),
  insertBlankProject: (host) => insertProject(host, emptyProject),
};
