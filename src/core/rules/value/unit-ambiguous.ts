import { isSatisfaction } from "../../table/model/is-satisfaction";
import { defineRule } from "../../lint/rule";
import type { Indicator } from "../../table/model/target-table";
import { unitEdits, unitField } from "../parts/unit-edits";
import { measureOf } from "../../target/measure-of";

interface Reading {
  readonly unit: string;
  readonly when: RegExp;
}

/** What an ambiguous unit may mean, and the words of a name that speak for it (手册 4.3). */
const READINGS: Readonly<Record<string, readonly Reading[]>> = {
  M: [
    { unit: "Mbps", when: /带宽|宽带|网速|速率|网络/u },
    { unit: "MB", when: /容量|存储|内存|流量|数据/u },
    { unit: "米", when: /./u },
  ],
  G: [
    { unit: "Gbps", when: /带宽|宽带|速率/u },
    { unit: "GB", when: /./u },
  ],
  T: [
    { unit: "TB", when: /容量|存储|数据|硬盘/u },
    { unit: "吨", when: /./u },
  ],
  兆: [
    { unit: "Mbps", when: /带宽|宽带|网速|速率|网络/u },
    { unit: "MB", when: /./u },
  ],
  分: [{ unit: "分钟", when: /./u }],
  方: [
    { unit: "平方米", when: /面积|场地|绿化|建筑|地/u },
    { unit: "立方米", when: /./u },
  ],
  度: [
    { unit: "千瓦时", when: /电|能耗|能源/u },
    { unit: "℃", when: /温/u },
  ],
};

/** Names that leave no doubt: a score, electricity, temperature, an angle. */
const CLEAR: Readonly<Record<string, RegExp>> = { 分: /分|评|考核|成绩|测试|等级|质量/u, 度: /电|温|角|能耗|倾斜/u };

const isClear = (unit: string, indicator: Indicator): boolean =>
  (unit === "分" && isSatisfaction(indicator)) || CLEAR[unit]?.test(indicator.name.text) === true;

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
      .filter(({ when }) => when.test(indicator.name.text))
      .slice(0, 1)
      .map(
        ({ unit: to }) =>
          ({ safety: "review", label: `单位写作“${to}”`, edits: unitEdits(table.sheet, indicator, { from: written, to }) }) as const,
      )
      .filter(({ edits }) => edits.length > 0);
    yield { message: "ambiguous", data: { unit: written }, at: unitField(indicator).at, fixes };
  },
});
