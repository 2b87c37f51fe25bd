import { isSatisfaction } from "../../table/model/is-satisfaction";
import { defineRule } from "../../lint/rule";
import type { Matter } from "../../names/words";
import type { Indicator } from "../../table/model/target-table";
import { unitEdits, unitField } from "../parts/unit-edits";
import { measureOf } from "../../target/measure-of";

interface Reading {
  readonly unit: string;
  /** What the name has to speak of; without it the unit is the likeliest of all. */
  readonly when?: readonly Matter[];
}

/** What an ambiguous unit may mean, and the matters of a name that speak for it (handbook 4.3). */
const READINGS: Readonly<Record<string, readonly Reading[]>> = {
  M: [{ unit: "Mbps", when: ["bandwidth", "network"] }, { unit: "MB", when: ["storage"] }, { unit: "米" }],
  G: [{ unit: "Gbps", when: ["bandwidth"] }, { unit: "GB" }],
  T: [{ unit: "TB", when: ["storage"] }, { unit: "吨" }],
  兆: [{ unit: "Mbps", when: ["bandwidth", "network"] }, { unit: "MB" }],
  分: [{ unit: "分钟" }],
  方: [{ unit: "平方米", when: ["ground"] }, { unit: "立方米" }],
  度: [
    { unit: "千瓦时", when: ["power"] },
    { unit: "℃", when: ["heat"] },
  ],
};

/** Names that leave no doubt: a score, electricity, temperature, an angle. */
const CLEAR: Readonly<Record<string, readonly Matter[]>> = { 分: ["graded"], 度: ["power", "heat", "angle"] };

const speaks = ({ named }: Indicator, matters: readonly Matter[]): boolean => matters.some((matter) => named.matters.has(matter));

const isClear = (unit: string, indicator: Indicator): boolean =>
  (unit === "分" && isSatisfaction(indicator)) || speaks(indicator, CLEAR[unit] ?? []);

export const unitAmbiguous = defineRule({
  id: "unit-ambiguous",
  family: "value",
  scope: "indicator",
  severity: "info",
  fixes: "review",
  title: "单位有歧义",
  why: "“M”可以是米也可以是兆，“分”可以是分值也可以是分钟，年底各有各的算法。",
  sources: [{ from: "公开的目标表", what: "“≥80M”" }],
  messages: { ambiguous: "单位“{unit}”有歧义，请写全称。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "质量指标", name: "年度考核得分", description: "主管部门考核得分", target: "≥90分" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "护栏长度", description: "新装护栏长度", target: "≥80M" }] }],
  },
  *check({ table, indicator }) {
    const written = measureOf(indicator.value)?.unitText ?? "";
    const readings = READINGS[written];
    if (!indicator.value.flags.includes("unit-ambiguous") || !readings || isClear(written, indicator)) return;
    const fixes = readings
      .filter(({ when }) => when === undefined || speaks(indicator, when))
      .slice(0, 1)
      .map(
        ({ unit: to }) =>
          ({ safety: "review", label: `单位写作“${to}”`, edits: unitEdits(table.sheet, indicator, { from: written, to }) }) as const,
      )
      .filter(({ edits }) => edits.length > 0);
    yield { message: "ambiguous", data: { unit: written }, at: unitField(indicator).at, fixes };
  },
});
