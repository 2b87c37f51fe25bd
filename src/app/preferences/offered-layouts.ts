import { defaultSettings, type Settings } from "../../core/lint/settings";
import type { Layout } from "../../core/table/model/layout";
import { layouts } from "../../core/table/layouts";

/** Columns mapped by the user are recognised by their mapping; chosen for all tables it would say nothing. */
const NOT_OFFERED = "mapped";

/** The forms that 设置 offers for all tables. */
export const offeredLayouts: readonly Layout[] = layouts.filter(({ id }) => id !== NOT_OFFERED);

/** A layout that is not offered must not hold unseen: each table's own is recognised instead. */
export const withOfferedLayout = (settings: Settings): Settings =>
  settings.layout === NOT_OFFERED ? { ...settings, layout: defaultSettings.layout } : settings;
