import { profileOf, PREFERENCES_KEY } from "../app/preferences/pane-preferences";
import { readPreferences } from "../app/preferences/read-preferences";
import { WAIVERS_KEY, WORKBOOK_WAIVERS_KEY } from "../app/waivers/keys";
import { mergeWaivers, readWaivers } from "../app/waivers/stored-waivers";
import { ribbonCommands, type RibbonCommand } from "../commands/ribbon-commands";
import { allRules } from "../core/rules";
import { officeHost } from "../host/office/office-host";
import { preferenceStore } from "../host/office/preferences";
import { tellRibbonResult } from "./ribbon-results";

const setUp = () => {
  const store = preferenceStore();
  const host = { ...officeHost(), ...store };
  const profile = async () => {
    const preferences = readPreferences(await store.load(PREFERENCES_KEY), allRules);
    const saved = await host.loadSetting(WORKBOOK_WAIVERS_KEY);
    return profileOf(preferences, mergeWaivers(readWaivers(await store.load(WAIVERS_KEY)), saved.ok ? readWaivers(saved.value) : []));
  };
  return { host, profile };
};

/** One set-up for all commands: the host remembers what it marked. */
let ground: ReturnType<typeof setUp> | undefined;

const carryOut = async (name: string, run: RibbonCommand): Promise<void> => {
  await Office.onReady();
  ground ??= setUp();
  const result = await run(ground.host, await ground.profile());
  tellRibbonResult(name, result.ok ? result.value : { error: result.error });
};

// This file stands before Office.js on the page. Office.js asks the window for a command's function at the moment Excel invokes it and
// gives the command up when there is none: a function associated later would be missed on a slow machine.
for (const [name, run] of Object.entries(ribbonCommands)) {
  Object.assign(window, {
    [name]: (event: Office.AddinCommands.Event): void => void carryOut(name, run).finally(() => event.completed()),
  });
}
