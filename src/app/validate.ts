import type { Severity } from "../core/lint/finding";
import type { Settings } from "../core/lint/settings";
import { ok, type Result } from "../core/result";
import type { HostError, Progress, ReadScope, SheetMarker, SheetReader } from "../host/ports";
import { checkSheets, type Checked } from "./check-sheets";
import { marksOf } from "./marks-of";

export interface ValidateOptions {
  readonly scope: ReadScope;
  readonly settings: Settings;
  /** Severities that colour their cells. */
  readonly coloured: readonly Severity[];
  readonly progress?: Progress;
}

export interface Report extends Checked {
  /** Protected sheets: listed, but not coloured. */
  readonly skipped: readonly string[];
}

/** Reads, checks and marks: at most four round trips for up to 40 sheets. */
export const validate = async (host: SheetReader & SheetMarker, options: ValidateOptions): Promise<Result<Report, HostError>> => {
  const { scope, settings, coloured, progress } = options;
  const read = await host.read(scope, progress);
  if (!read.ok) return read;
  const checked = await checkSheets(read.value, settings, progress);
  if (!checked.ok) return checked;
  const marked = await host.setMarks(marksOf(checked.value.sheets, checked.value.findings, coloured));
  return marked.ok ? ok({ ...checked.value, skipped: marked.value.skipped }) : marked;
};
