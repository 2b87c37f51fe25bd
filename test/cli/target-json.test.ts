import { targetJson } from "../../src/cli/formatters/target-json";
import { parseTarget } from "../../src/core/target/parse-target";

/** As a reader of the JSON gets it. */
const read = (text: string): unknown => JSON.parse(JSON.stringify(targetJson(parseTarget(text))));

it.each([
  [
    "≤2000元/次（含税）",
    { kind: "quantity", op: "<=", n1: 2000, unit: "元", unitText: "元", dim: "unitPrice", factor: 1, per: "次", note: "含税" },
  ],
  ["1:3", { kind: "quantity", op: null, n1: 1, n2: 3, unit: ":", unitText: ":" }],
  ["≤20万", { kind: "quantity", op: "<=", n1: 20, scale: "万", flags: ["scale-without-unit"] }],
  ["±3%", { kind: "tolerance", op: "±", n1: 3, unit: "%", unitText: "%", dim: "ratio", factor: 1 }],
  ["10-15个", { kind: "range", op: "between", opSource: null, n1: 10, n2: 15, unit: "个", unitText: "个", dim: "count", factor: 1 }],
  ["2023年9月前完成招标工作", { kind: "date", op: "<=", opSource: "suffix", date: { year: 2023, month: 9 }, note: "招标工作" }],
  ["1-12月", { kind: "period", op: null, date: { month: 1 }, dateEnd: { month: 12 } }],
  [
    "至少全年完成2次宣传",
    {
      kind: "sentence",
      op: ">=",
      opSource: "word",
      ...{ n1: 2, unit: "次", unitText: "次", dim: "times", factor: 1 },
      extracted: { op: ">=", n: 2, unit: "次" },
    },
  ],
  ["2023年6月底前完成前期，12月底前完工", { kind: "sentence", op: null, date: { year: 2023, month: 6 } }],
  [
    "严格按照预算标准1000元/人给补助对象兑付补助",
    { kind: "reference", op: null, note: "1000元/人", extracted: { op: null, n: 1000, unit: "元/人" } },
  ],
  ["优良", { kind: "grade", op: null }],
])("“%s”各项平列，没有的不写", (raw, expected) => {
  const opSource = expected.op === null ? null : "symbol";
  expect(read(raw)).toEqual({ raw, opSource, flags: [], ...expected });
});
