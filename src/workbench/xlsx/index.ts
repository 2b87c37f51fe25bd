export { readPlainSheets } from "./read-plain-sheets";
