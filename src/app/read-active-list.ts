import { readProjectList } from "../core/project-list/read-project-list";
import type { ProjectList } from "../core/project-list/project-list";
import { ok, type Result } from "../core/result/result";
import type { HostError, SheetReader } from "../host/ports";

/** What the active sheet lists; without a `list` no header of a list of projects was found there. */
export interface ActiveList {
  readonly sheet: string;
  readonly list: ProjectList | undefined;
}

/** The projects listed on the sheet that is shown, as 批量新建 offers them. */
export const readActiveList = async (host: SheetReader): Promise<Result<ActiveList, HostError>> => {
  const read = await host.read("active");
  if (!read.ok) return read;
  const [sheet] = read.value;
  return ok({ sheet: sheet?.name ?? "", list: sheet && readProjectList(sheet) });
};
