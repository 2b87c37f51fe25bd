import { insertProject } from "../app/insert-project";
import type { CheckProfile } from "../app/parts/check-profile";
import { validate } from "../app/validate";
import { failedRules, type RuleFailure } from "../core/lint/rule-failure";
import { ok, type Result } from "../core/result/result";
import { blankProject } from "../core/templates/new-project";
import { emptyProject } from "../core/templates/project-form";
import type { HostError, Ports } from "../host/ports";

/** What came of a ribbon button besides what the sheet shows. */
export interface RibbonOutcome {
  /** Ids of rules that threw: the marks may be incomplete. */
  readonly failedRules: readonly string[];
}

/** What a ribbon button does; its name is the `FunctionName` of the manifest. The profile is that of the pane's 设置. */
export type RibbonCommand = (host: Ports, profile: CheckProfile) => Promise<Result<RibbonOutcome, HostError>>;

const outcome = <T>(result: Result<T, HostError>, failures: (value: T) => readonly RuleFailure[] = () => []) =>
  result.ok ? ok<RibbonOutcome>({ failedRules: failedRules(failures(result.value)).map(({ ruleId }) => ruleId) }) : result;

export const ribbonCommands: Readonly<Record<string, RibbonCommand>> = {
  validateSheet: async (host, profile) => outcome(await validate(host, { ...profile, scope: "active" }), ({ failures }) => failures),
  clearMarks: async (host) => outcome(await host.clearMarks("active")),
  insertBlankProject: async (host) => outcome(await insertProject(host, blankProject(emptyProject))),
};
