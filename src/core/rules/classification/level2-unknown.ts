import { defineRule } from "../../lint/rule";
import { canonicalLevel1, canonicalLevel2 } from "../../table/model/classification";
import { level1Of } from "../../table/model/indicator-kind";
import { nearestNames } from "./parts/nearest-name";
import { withoutNumbering } from "./parts/numbered-label";
import { renameLevel } from "./parts/rename-level";

export const level2Unknown = defineRule({
  id: "level2-unknown",
  family: "classification",
  scope: "indicator",
  severity: "error",
  fixes: "review",
  title: "二级指标名称不规范",
  why: "二级指标决定一行按数量、质量、时效还是成本考核，名称不在名单里就无法归类。",
  sources: ["财预88号", "财预101号"],
  messages: { unknown: "“{value}”不是有效的二级指标，请从{list}中选用。" },
  examples: {
    good: [
      {},
      {
        rows: [
          { level1: "产出指标", level2: "时效指标（工期指标）", name: "工程完工时间", description: "竣工验收日期", target: "10月31日前" },
        ],
      },
    ],
    bad: [
      {
        rows: [{ level1: "产出指标", level2: "效率指标", name: "人均办结案件数", description: "办结案件数÷办案人数", target: "≥120件/人" }],
      },
    ],
  },
  *check({ table, layout, indicator }) {
    const { level2 } = indicator;
    // 投入、过程 have 二级指标 of their own in the old evaluation tables.
    if (!level2.own || level2.text === "" || level1Of(indicator) === "input") return;
    if (canonicalLevel2(withoutNumbering(level2.text))) return;
    const under = layout.scheme.find(({ name }) => canonicalLevel1(name)?.kind === level1Of(indicator));
    const names = under?.level2 ?? layout.scheme.flatMap((one) => one.level2);
    yield {
      message: "unknown",
      data: { value: level2.text, list: names.map((name) => `“${name}”`).join("") },
      at: level2.at,
      fixes: renameLevel(table.sheet, level2, nearestNames(level2.text, names), "review"),
    };
  },
});
