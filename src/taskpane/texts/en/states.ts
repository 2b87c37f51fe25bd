/** What the pane says of a check that has not begun, is running, failed, or found nothing. */
export const states = {
  idle: {
    title: "Check a performance-target table",
    hint: "Open a 项目支出绩效目标表 and press “Check sheet”. Faulty cells are coloured; your own formats stay as they are.",
    needsReport: "Press “Check sheet” or “Check all” first; the results appear here.",
  },
  running: (done: number, total: number): string => (total > 1 ? `Checking sheet ${done} of ${total}…` : "Checking…"),
  loading: {
    view: "Opening…",
    rules: "Reading the rules…",
    table: "Reading this sheet…",
    tables: "Reading the tables…",
    unit: "Reading the unit…",
    pending: "Reading the targets to be confirmed…",
  },
  clean: {
    title: "No faults found",
    notBegun: "No indicators have been filled in yet",
    notBegunHint: "Fill in names, descriptions and target values in the empty rows, then check again.",
    hint: (tables: number, indicators: number): string => `Checked ${tables} table(s) with ${indicators} indicator(s).`,
  },
  summary: (errors: number, warnings: number, infos: number): string =>
    `${errors} must be changed, ${warnings} should be changed, ${infos} hints`,
  severity: { error: "Must change", warning: "Should change", info: "Hint" },
  /** Where there is little room; the whole word is the label. */
  severityShort: { error: "Must", warning: "Should", info: "Hint" },
  notTable: {
    title: "This sheet is not a performance-target table",
    sheets: (names: string): string => `Not target tables, left unchecked: ${names}`,
    lookedFor: "Looked for: ",
    found: "Found: ",
    nothing: "None of the headings was found.",
    empty: "The sheet is empty. Press “New project” to insert a blank table.",
    nearest: (title: string, missing: string): string =>
      `The nearest layout is “${title}”; missing headings: ${missing}. Add them and check again, or name the columns below.`,
  },
  skipped: (names: string): string => `Protected, so listed without colours: ${names}`,
  notMarked: "The findings are listed, but nothing was coloured.",
  markingStopped: "All findings are listed; colouring was stopped, so only some sheets are coloured. Check again to colour the rest.",
  editing: "Press Enter to leave the cell; work goes on by itself.",
  rulesFailed: (ids: string): string =>
    `These rules broke off, so their findings are incomplete; those of all others are listed. Please report the rules to the developers: ${ids}`,
  failed: "Not finished",
  broken: (message: string): string =>
    `This view cannot be shown (${message}). The workbook was not changed. Try again; if it stays, close the pane and open it again.`,
};
