import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const OFFICE_GLOBALS = ["Office", "Excel", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/host/office and src/entry speak to Office.js; ask for it through src/host/ports.ts.",
}));

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
