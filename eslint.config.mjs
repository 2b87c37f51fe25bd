import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const OFFICE_GLOBALS = ["Office", "Excel", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/host/office and src/entry speak to Office.js; ask for it through src/host/ports.ts.",
}));

/** A layer and the folders it may not import, with where the code belongs instead. */
const layer = (files, forbidden, message) => ({
  files,
  rules: {
    "no-restricted-imports": ["error", { patterns: [{ regex: `^\\.\\./(.*/)?(${forbidden.join("|")})(/|$)`, message }] }],
  },
});

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "webpack.config.js", "**/*.mjs", "**/*.cjs"] },
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 300 }],
      "no-restricted-globals": ["error", ...OFFICE_GLOBALS],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/unified-signatures": "off",
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Named exports only." }],
      eqeqeq: "error",
    },
  },
  { files: ["src/host/office/**", "src/entry/**", "test/**", "src/workbench/**"], rules: { "no-restricted-globals": "off" } },
  {
    files: ["src/host/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  layer(["src/core/**"], ["host", "app", "taskpane", "commands", "cli", "entry", "workbench"], "The core is pure: it imports nothing of ours."),
  layer(["src/app/**"], ["host/office", "host/file", "taskpane", "commands", "cli", "entry", "workbench"], "Use cases know the core and host/ports only."),
  layer(["src/taskpane/**"], ["host/office", "host/file", "commands", "cli", "entry", "workbench"], "The pane asks for everything through PaneServices."),
  layer(["src/commands/**"], ["host/office", "host/file", "taskpane", "cli", "entry", "workbench"], "A ribbon command calls one use case."),
  layer(["src/cli/**"], ["host/office", "taskpane", "commands", "workbench"], "The command line stands on the file host and the core."),
  layer(["src/host/**"], ["app", "taskpane", "commands", "cli", "entry", "workbench"], "A host knows the core and its port only."),
  layer(["src/workbench/**"], ["core", "host", "app", "taskpane", "commands", "cli"], "The workbench plays Excel: it imports nothing of the add-in."),
);
