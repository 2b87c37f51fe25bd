import { pinyin } from "pinyin-pro";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import type { ExampleRow } from "../../../src/core/lint/rule";
import { collectOwnIndicators, mergeOwnIndicators, withoutOwnIndicator, type OwnIndicator } from "../../../src/core/library/own-indicators";
import { offeredOwn } from "../../../src/core/library/own-indicators-offer";
import { searchWithOwn, withPinyin } from "../../../src/core/library/own-indicators-search";
import { ownIndicatorsSheet, readOwnSheet } from "../../../src/core/library/own-indicators-sheet";
import { readOwnIndicators } from "../../../src/core/library/own-indicators-stored";
import { parseWorkbook } from "../../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../../src/core/table/model/target-table";
import { grid } from "../../support/grid";
import { renderSpec } from "../../support/render-spec";
import { templatedSeed } from "../../support/templated-seed";

const row = (level1: string, level2: string, name: string, target: string, description = ""): ExampleRow => ({
  level1,
  level2,
  name,
  description,
  target,
});
const tablesOf = (...projects: readonly (readonly [project: string, rows: readonly ExampleRow[]])[]): readonly TargetTable[] =>
  parseWorkbook(
    projects.map(([projectName, rows], index) => ({
      ...exampleSheet({ fields: { heading: `${index + 1}.${projectName}绩效目标表`, projectName }, rows }),
      name: `表${index + 1}`,
    })),
  ).tables;

const own = (change: Partial<OwnIndicator> = {}): OwnIndicator => ({
  level1: "产出指标",
  level2: "质量指标",
  name: "OA系统可用率",
  description: "可用时长÷总时长",
  target: "≥99%",
  projects: ["系统运维"],
  ...change,
});
const line = ({ level1, level2, name, description, target, projects }: OwnIndicator): string =>
  [level1, level2, name, description, target, projects.join("+")].join("|");

describe("收集", () => {
  it("同名同二级的算一条，指标值取最近一年的，按级别、使用次数排", () => {
    const tables = tablesOf(
      ["2024年培训", [row("产出指标", "数量指标", "培训人数", "≥60人"), row("产出指标", "质量", "合格率", "≥95%")]],
      [
        "2023年培训",
        [row("产出指标", "数量指标", "培训 人数", "≥50人", "全年参训人数"), row("效益指标", "环境效益指标", "无纸化率", "≥80%")],
      ],
      ["会议", [row("产出指标", "数量指标", "会议次数", "≥2次"), row("产出指标", "质量指标", "合格率", "100%")]],
    );
    expect(collectOwnIndicators(tables).map(line)).toEqual([
      "产出指标|数量指标|培训人数|全年参训人数|≥60人|2023年培训+2024年培训",
      "产出指标|数量指标|会议次数||≥2次|会议",
      "产出指标|质量指标|合格率||≥95%|会议+2024年培训",
      "效益指标|生态效益指标|无纸化率||≥80%|2023年培训",
    ]);
  });

  it("种子的57条里，每条只留一次；再收一遍不变", () => {
    const { tables } = parseWorkbook(templatedSeed());
    const list = collectOwnIndicators(tables);
    const names = tables.flatMap(({ indicators }) => indicators.map(({ level2, name }) => `${level2.text} ${name.text}`));
    expect(list).toHaveLength(new Set(names).size);
    expect(mergeOwnIndicators(list, collectOwnIndicators(tables))).toEqual(list);
  });

  it("可以去掉一条", () => {
    const list = [own(), own({ name: "响应时间" })];
    expect(withoutOwnIndicator(list, own({ target: "100%" })).map(({ name }) => name)).toEqual(["响应时间"]);
  });
});

describe("保存的清单", () => {
  it.each([undefined, null, "坏了", { level1: "产出指标" }])("%j 读成空清单", (input) => {
    expect(readOwnIndicators(input)).toEqual([]);
  });

  it("读不出的字段留空，没有名称的去掉", () => {
    expect(readOwnIndicators([{ ...own(), description: 3, projects: [1] }, { level1: "产出指标" }, { name: "" }]).map(line)).toEqual([
      "产出指标|质量指标|OA系统可用率||≥99%|",
    ]);
  });
});

describe("我的指标工作表", () => {
  it("写出去读回来一样", () => {
    const list = mergeOwnIndicators([own({ projects: ["业务、装备项目", "系统运维"] }), own({ name: "=1+1", target: "10-15" })], []);
    const sheet = renderSpec(ownIndicatorsSheet(list));
    expect([sheet.name, sheet.text[2]]).toEqual(["我的指标", ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "适用项目"]]);
    expect(readOwnSheet(sheet)).toEqual({ ok: true, value: list });
  });

  it("别人整理的清单：列序不同，级别只写一次，空行跳过", () => {
    const read = readOwnSheet(
      grid(`
        |指标值|三级指标|二级指标|一级指标|
        |≥60人|培训人数|数量指标|产出指标|
        |≥2次|会议次数|||
        |||||
        |≥90%|参训满意度||满意度指标|
      `),
    );
    expect(read.ok ? read.value.map(line) : read.error).toEqual([
      "产出指标|数量指标|培训人数||≥60人|",
      "产出指标|数量指标|会议次数||≥2次|",
      "满意度指标||参训满意度||≥90%|",
    ]);
  });

  it("不是这种表时说出要找的列", () => {
    expect(readOwnSheet(grid("|姓名|电话|"))).toEqual({
      ok: false,
      error: { kind: "no-own-list", sheet: "表", lookedFor: ["二级指标", "三级指标", "指标值"] },
    });
  });
});

describe("搜索", () => {
  const syllablesOf = (text: string): readonly string[] => pinyin(text, { toneType: "none", type: "array", v: true });
  const list = [own(), own({ level1: "成本指标", level2: "经济成本指标", name: "培训期数成本", projects: ["法官培训"] })].map((one) =>
    withPinyin(one, syllablesOf),
  );
  const found = (query: string, filter = {}): readonly string[] =>
    searchWithOwn(query, list, filter).map(({ source, indicator }) => `${source} ${indicator.name}`);

  it.each(["oa系统", "keyonglv", "oaxtkyl", "可用率"])("%s 找到 OA系统可用率", (query) => {
    expect(found(query)).toContain("own OA系统可用率");
  });

  it("和指标库一起排：完全相同的在前，前缀相同的在后", () => {
    expect(found("培训期数").slice(0, 2)).toEqual(["library 培训期数", "own 培训期数成本"]);
  });

  it("按级别和项目类型筛选；成本算作产出", () => {
    expect(found("", { level1: "产出指标" }).filter((text) => text.startsWith("own"))).toEqual(["own OA系统可用率", "own 培训期数成本"]);
    expect(found("", { typeId: "training" }).filter((text) => text.startsWith("own"))).toEqual(["own 培训期数成本"]);
    expect(found("", { level2: "质量指标" }).filter((text) => text.startsWith("own"))).toEqual(["own OA系统可用率"]);
  });
});

it.each([
  ["产出指标", "产出指标", "成本指标"],
  ["成本指标", "成本指标", "经济成本指标"],
])("成本写在%s下的表，成本指标写成%s／%s", (stands, level1, level2) => {
  const [table] = tablesOf(["培训", [row("产出指标", "数量指标", "培训人数", "≥60人"), row(stands, level2, "培训成本", "≤5万元")]]);
  if (!table) throw new Error("no table");
  expect(offeredOwn(table, own({ level1: "产出指标", level2: "成本指标", name: "场地费" }))).toEqual({
    level1,
    level2,
    name: "场地费",
    description: "可用时长÷总时长",
    target: "≥99%",
  });
});
