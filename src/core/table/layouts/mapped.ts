import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** Columns named by the user for a header that no published form has. */
export const mapped: Layout = {
  id: "mapped",
  title: "自定义列",
  header: {
    level1: ["一级指标"],
    level2: ["二级指标"],
    name: ["三级指标"],
    target: ["指标值"],
  },
  signature: ["name", "target"],
  hints: [],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
};
