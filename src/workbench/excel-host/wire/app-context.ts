import type { RequirementSets } from "../model/requirement-sets";

export interface AppContextOptions {
  readonly conversationId: string;
  readonly requirementSets: RequirementSets;
  readonly settings: readonly (readonly [string, string])[];
  readonly workbookName: string;
}

const EXCEL_ON_THE_WEB = 16;
const EDITING = 1;
const TASK_PANE = 1;

/** The answer to `getAppContextAsync`: where the add-in runs. */
export const appContext = ({ conversationId, requirementSets, settings, workbookName }: AppContextOptions) => ({
  _id: conversationId,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: "16.01",
  _appUILocale: "zh-CN",
  _dataLocale: "zh-CN",
  _docUrl: `https://workbench.invalid/${encodeURIComponent(workbookName)}`,
  _clientMode: EDITING,
  _settings: settings,
  _reason: 0,
  _osfControlType: TASK_PANE,
  _eToken: "",
  _correlationId: "00000000-0000-0000-0000-000000000001",
  _appInstanceId: conversationId,
  _requirementMatrix: JSON.stringify(requirementSets),
  _featureGates: {},
});
