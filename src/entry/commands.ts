import { ribbonCommands } from "../commands/ribbon-commands";
import { officeHost } from "../host/office/office-host";

/** Where the open pane hears that a ribbon button was used (a `storage` event), and what came of it. */
const LAST_COMMAND = "target-table-assistant/last-command";

void Office.onReady().then(() => {
  const host = officeHost();
  for (const [name, run] of Object.entries(ribbonCommands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run(host)
        .then((result) => localStorage.setItem(LAST_COMMAND, JSON.stringify({ name, at: Date.now(), error: result.ok ? undefined : result.error })))
        .finally(() => event.completed());
    });
  }
});
