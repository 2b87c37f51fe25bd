import type { Settings } from "../core/lint/settings";
import type { LayoutId } from "../core/table/model/layout";

export type OutputFormat = "text" | "json";

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | {
      readonly kind: "parse" | "check";
      /** Files and folders as they were given. */
      readonly paths: readonly string[];
      readonly format: OutputFormat;
      readonly layout: LayoutId | "auto" | undefined;
      readonly settingsPath: string | undefined;
      readonly rules: Settings["rules"];
    };
