/**
 * The order of the house. Each list goes from the innermost to the outermost; a folder may import what stands in a line above its own,
 * and nothing else. `docs/architecture.md` says what each folder is for.
 */
const CORE = [
  ["result", "sheet", "money"],
  ["target"],
  ["names"],
  ["table/model"],
  ["table/layouts"],
  ["table/read"],
  ["edits", "cost", "sheet-spec"],
  ["library"],
  ["templates", "lint"],
  ["rules"],
  ["carry-over", "project-list"],
  ["review"],
  ["check"],
];

const PANE_FEATURES = [
  "batch",
  "budget",
  "carry-over",
  "findings",
  "first-run",
  "library",
  "new-project",
  "overview",
  "reorder",
  "settings",
];
const PANE = [["texts"], ["model"], ["parts"], PANE_FEATURES, ["shell"]];

/** Beside these folders: the door of the engine and the host itself, which puts objects and wire together. */
const WORKBENCH = [
  ["engine/model"],
  ["excel-host/model"],
  ["engine/univer", "excel-host/objects", "excel-host/wire", "serve", "xlsx"],
  ["jsdom", "page"],
];
const WORKBENCH_FILES = ["engine/index.ts", "excel-host/excel-host.ts"];

/** Folders that may not import one of their neighbours in the list or of a line below. */
const order = (base, lines) =>
  lines.flatMap((line, index) =>
    line.map((folder) => {
      const outside = lines
        .slice(index)
        .flat()
        .filter((other) => other !== folder);
      return {
        name: `order: ${base}/${folder}`,
        comment: `${base}/${folder} may import only what stands above it in the order of ${base}.`,
        severity: "error",
        from: { path: `^${base}/${folder}/` },
        to: { path: `^${base}/(${outside.join("|")})/` },
      };
    }),
  );

const layer = (from, forbidden, comment) => ({
  name: `layer: ${from}`,
  comment,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: `^src/(${forbidden.join("|")})/` },
});

module.exports = {
  forbidden: [
    layer("core", ["host", "app", "taskpane", "commands", "cli", "entry", "workbench"], "The core is pure: it imports nothing of ours."),
    layer(
      "app",
      ["host/office", "host/file", "taskpane", "commands", "cli", "entry", "workbench"],
      "Use cases know the core and host/ports only.",
    ),
    layer(
      "taskpane",
      ["host/office", "host/file", "commands", "cli", "entry", "workbench"],
      "The pane asks for everything through PaneServices; of a use case it knows the type only.",
    ),
    {
      name: "a use case is loaded when it is asked",
      comment: "The pane imports a use case as a type; src/app/use-cases.ts loads it. What is no use case lies in a folder of src/app.",
      severity: "error",
      from: { path: "^src/taskpane/" },
      to: { path: "^src/app/[^/]+[.]ts$", dependencyTypesNot: ["type-only"] },
    },
    layer("commands", ["host/office", "host/file", "taskpane", "cli", "entry", "workbench"], "A ribbon command calls one use case."),
    layer("cli", ["host/office", "taskpane", "commands", "workbench"], "The command line stands on the file host and the core."),
    layer("host", ["app", "taskpane", "commands", "cli", "entry", "workbench"], "A host knows the core and its port only."),
    layer(
      "workbench",
      ["core", "host", "app", "taskpane", "commands", "cli", "entry"],
      "The workbench plays Excel: it imports nothing of the add-in.",
    ),
    ...order("src/core", CORE),
    ...order("src/taskpane", PANE),
    ...order("src/workbench", WORKBENCH),
    {
      name: "the workbench is entered by its doors",
      comment: "Each door is an index.ts; what stands behind it is the workbench's own.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/", pathNot: "^src/workbench/[^/]+/index[.]ts$" },
    },
    {
      name: "a family of rules is its own",
      comment: "What rules of several families share lies in src/core/rules/parts.",
      severity: "error",
      from: { path: "^src/core/rules/([^/]+)/" },
      to: { path: "^src/core/rules/[^/]+/", pathNot: "^src/core/rules/($1|parts)/" },
    },
    {
      name: "every room is in the order",
      comment:
        "A new folder of the core, of the pane or of the workbench is entered in the order above, where what it may import is decided.",
      severity: "error",
      from: {
        path: "^src/(core|taskpane|workbench)/",
        pathNot: [
          `^src/core/(${CORE.flat().join("|")})/`,
          `^src/taskpane/(${PANE.flat().join("|")})/`,
          `^src/workbench/(${WORKBENCH.flat().join("|")})/`,
          `^src/workbench/(${WORKBENCH_FILES.join("|")})$`,
        ],
      },
      to: {},
    },
    {
      name: "no circle of files",
      severity: "error",
      comment: "Of two files one knows the other.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no circle of folders",
      severity: "error",
      comment: "Of two folders one knows the other.",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
    { name: "nothing imports what is not there", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    includeOnly: "^src/",
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
