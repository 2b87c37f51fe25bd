import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const OFFICE_GLOBALS = ["Office", "Excel", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/host/office and src/entry speak to Office.js; ask for it through src/host/ports.ts.",
}));

const TYPED = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "webpack.config.js", "**/*.mjs", "**/*.cjs"] },
  ...tseslint.configs.strict,
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A handler of one expression reads better than one with braces, and its value is thrown away in sight.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Our objects are records of functions that use no `this`; their methods may be passed on.
      "@typescript-eslint/unbound-method": "off",
      // A port promises a promise; a host that has the answer at once still gives one.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // The characters of a text are its code points on purpose.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // The options of a rule without options.
      "@typescript-eslint/no-generated-empty-object-type": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: TYPED,
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
  {
    // Office.js declares as always there what an older Excel does not have.
    files: ["src/host/office/**/*.ts", "src/entry/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-unnecessary-condition": "off" },
  },
  {
    // What a file or a process printed is read as JSON, and the expectation says its shape.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
    },
  },
  {
    // The spreadsheet engine's numbers are its file format; we read and write them as numbers.
    files: ["src/workbench/engine/**/*.ts", "test/support/print/*.ts"],
    rules: { "@typescript-eslint/no-unsafe-enum-comparison": "off", "@typescript-eslint/no-unsafe-enum-assignment": "off" },
  },
  { files: ["src/taskpane/**/*.{ts,tsx}"], ...reactHooks.configs.flat.recommended },
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
);
