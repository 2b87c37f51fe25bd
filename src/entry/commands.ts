import { profileOf, PREFERENCES_KEY } from "../app/preferences/pane-preferences";
import { readPreferences } from "../app/preferences/read-preferences";
import { WAIVERS_KEY, WORKBOOK_WAIVERS_KEY } from "../app/waivers/keys";
import { mergeWaivers, readWaivers } from "../app/waivers/stored-waivers";
import { ribbonCommands } from "../commands/ribbon-commands";
import { allRules } from "../core/rules";
import { officeHost } from "../host/office/office-host";
import { preferenceStore } from "../host/office/preferences";
import { tellRibbonResult } from "./ribbon-results";

void Office.onReady().then(() => {
  const host = officeHost();
  const store = preferenceStore();
  const profile = async () => {
    const preferences = readPreferences(
      await store.load(PREFERENCES_KEY),
      allRules.map(({ id }) => id),
    );
    const saved = await host.loadSetting(WORKBOOK_WAIVERS_KEY);
    return profileOf(preferences, mergeWaivers(readWaivers(await store.load(WAIVERS_KEY)), saved.ok ? readWaivers(saved.value) : []));
  };
  for (const [name, run] of Object.entries(ribbonCommands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void profile()
        .then((chosen) => run(host, chosen))
        .then((result) => tellRibbonResult(name, result.ok ? undefined : result.error))
        .finally(() => event.completed());
    });
  }
});
