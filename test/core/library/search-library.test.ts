import * as fc from "fast-check";
import { projectTypes, searchLibrary, type Hit } from "../../../src/core/library";

const names = (hits: readonly Hit[]): readonly string[] => hits.map(({ indicator }) => indicator.name);

const marked = ({ indicator, ranges }: Hit): readonly string[] => ranges.map(({ start, end }) => indicator.name.slice(start, end));

test.each([
  ["差旅费总额", ["差旅费总额", "人次均差旅费"]],
  ["满意度", ["受众满意度", "使用部门满意度"]],
  ["manyidu", ["受众满意度", "使用部门满意度"]],
  ["man yi du", ["受众满意度", "使用部门满意度"]],
  ["ＭＹＤ", ["受众满意度", "使用部门满意度"]],
  ["myd", ["受众满意度", "使用部门满意度"]],
  ["培训", ["培训期数", "培训人次", "培训出勤率"]],
  ["peixun", ["培训期数", "培训人次", "培训出勤率"]],
  ["peix", ["培训期数", "培训人次", "培训出勤率"]],
  ["px", ["培训期数", "培训人次", "培训出勤率"]],
  ["chailüfei", ["差旅费总额", "人次均差旅费"]],
  ["chongshen", ["一审案件改判发回重审率"]],
  ["单位面积", ["单位面积物业费", "单位面积维修成本"]],
  ["验收合格率", ["设备验收合格率", "工程验收合格率", "系统验收合格率"]],
  ["cgbgsl", ["成果报告数量"]],
  ["设备验收合格律", ["设备验收合格率"]],
  ["manyidou", ["诉讼当事人满意度"]],
  ["陪审员每案", ["陪审员参审补助标准"]],
])("%s finds %j first", (query, expected) => {
  expect(names(searchLibrary(query)).slice(0, expected.length)).toEqual(expected);
});

test.each([
  ["验收", "设备验收合格率", ["验收"]],
  ["yanshou", "设备验收合格率", ["验收"]],
  ["yansh", "设备验收合格率", ["验收"]],
  ["ys", "设备验收合格率", ["验收"]],
  ["设备验收合格律", "设备验收合格率", ["设备验收合格率"]],
  ["一次验收合格台数", "设备验收合格率", []],
])("%s is highlighted in %s", (query, name, expected) => {
  const hit = searchLibrary(query).find(({ indicator }) => indicator.name === name);
  expect(hit && marked(hit)).toEqual(expected);
});

test("kinds of match rank exact, prefix, contained, initials, description, similar", () => {
  const score = (query: string, name: string): number => searchLibrary(query).find(({ indicator }) => indicator.name === name)?.score ?? -1;
  const scores = [
    score("培训期数", "培训期数"),
    score("培训期", "培训期数"),
    score("训期数", "培训期数"),
    score("pxqs", "培训期数"),
    score("当年举办的培训班期数", "培训期数"),
    score("培训期次", "培训期数"),
  ];
  expect(scores.every((value) => value > 0)).toBe(true);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
});

test.each(["", "  ", "　"])("an empty query %j lists everything in library order", (query) => {
  expect(names(searchLibrary(query))).toEqual(projectTypes.flatMap(({ indicators }) => indicators.map(({ name }) => name)));
});

test.each(["zzz", "彩虹", "😀", "%", "[(*"])("%s finds no name", (query) => {
  expect(searchLibrary(query).flatMap(marked)).toEqual([]);
});

test("filters narrow by type and both levels", () => {
  expect(names(searchLibrary("", { typeId: "training", level2: "成本指标" }))).toEqual(["人均日培训成本", "培训总成本"]);
  expect(names(searchLibrary("知晓率", { level1: "效益指标", typeId: "subsidy" }))).toEqual(["补助政策知晓率"]);
  expect(searchLibrary("知晓率", { level1: "产出指标" })).toEqual([]);
  expect(searchLibrary("", { typeId: "nothing" })).toEqual([]);
});

describe("every indicator", () => {
  const everyIndicator = projectTypes.flatMap(({ id, indicators }) => indicators.map((indicator) => ({ id, indicator })));

  test("is the first hit of its type by name, pinyin and joined pinyin", () => {
    for (const { id, indicator } of everyIndicator) {
      for (const query of [indicator.name, indicator.pinyin, indicator.pinyin.replaceAll(" ", "")]) {
        expect([query, searchLibrary(query, { typeId: id })[0]?.indicator.name]).toEqual([query, indicator.name]);
      }
    }
  });

  test("is found by its initials", () => {
    for (const { id, indicator } of everyIndicator) {
      expect(searchLibrary(indicator.initials, { typeId: id }).map((hit) => hit.indicator)).toContain(indicator);
    }
  });
});

test("any query gives sorted, well-formed hits, the same twice", () => {
  const name = fc.constantFrom(
    ...projectTypes.flatMap(({ indicators }) => indicators.flatMap((entry) => [entry.name, entry.pinyin, entry.initials])),
  );
  const part = fc.tuple(name, fc.nat(20), fc.nat(20)).map(([text, start, length]) => text.slice(start, start + length));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string(), part), (query) => {
      const hits = searchLibrary(query);
      expect(searchLibrary(query)).toEqual(hits);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
      for (const { indicator, ranges } of hits) {
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(indicator.name.length);
        }
      }
    }),
  );
});
