export const firstRun = {
  title: "First steps",
  step: (number: number, all: number): string => `${number} / ${all}`,
  cards: [
    {
      title: "Check first",
      text: "Open a target table and press “Check sheet” above. Cells with findings are coloured; your own fills, comments and formulas stay as they are.",
    },
    {
      title: "Read and fix",
      text: "Press a finding to go to its cell and read why, and how to write it. Apply what can be fixed at once; the arrow at the top right takes it back.",
    },
    {
      title: "Start from an empty table",
      text: "“New project” asks for a name and a budget and can fill in the usual indicators. No table at hand? Insert the example and try it.",
    },
  ],
  insertExample: "Insert the example",
  inserted: (name: string): string => `Sheet “${name}” inserted`,
  tryIt: (name: string): string => `“${name}” holds some common faults; check it now.`,
  checkNow: "Check it now",
  previous: "Back",
  next: "Next",
  done: "Got it",
  skip: "Skip",
};
