import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** Columns named by the user for a header that no published form has. */
export const mapped: Layout = {
  id: "mapped",
  title: "自定义列",
  header: {},
  signature: ["name", "target"],
  hints: [],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
};
