/** Why the pane cannot run at all, and what to do. */
export const offline = {
  unreachable:
    "Office.js could not be loaded. Check that its address can be reached; inside a closed network ask the administrator for the Office.js that is deployed with the add-in. Then open the pane again.",
  outside: "Open Performance Target Tables in Excel: choose “Open pane” on the tab “Targets”.",
  tooOld: (needs: string): string =>
    `This Excel lacks ${needs}, without which Performance Target Tables cannot run. Use Excel 2021 or later, Microsoft 365 or Excel on the web.`,
};
