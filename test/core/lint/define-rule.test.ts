import { defineRule, type AnyRule } from "../../../src/core/lint/rule";
import { percent } from "../../../src/core/lint/rule-option";
import type { SlotsOf } from "../../../src/core/lint/saying";

const FACTS = {
  id: "a-rule",
  family: "value",
  scope: "table",
  severity: "info",
  title: "",
  why: "",
  sources: ["实务判断"],
  examples: { good: [], bad: [] },
} as const;
const MESSAGES = { gap: "合计{sum}，预算数{budget}，请核对。", empty: "请填写。" } as const;

const slots: Readonly<Record<SlotsOf<(typeof MESSAGES)["gap"]>, true>> = { sum: true, budget: true };

/** Each of these rules compiles but for what stands beneath its remark; a remark above no error does not compile either. */
const REFUSED: Readonly<Record<string, AnyRule>> = {
  一个没有的文字: defineRule({
    ...FACTS,
    messages: MESSAGES,
    // @ts-expect-error there is no such text
    *check() {
      yield { message: "gapp", data: { sum: 1, budget: 2 } };
    },
  }),
  写错的空位: defineRule({
    ...FACTS,
    messages: MESSAGES,
    // @ts-expect-error the slot is called budget
    *check() {
      yield { message: "gap", data: { sum: 1, bugdet: 2 } };
    },
  }),
  少填的空位: defineRule({
    ...FACTS,
    messages: MESSAGES,
    // @ts-expect-error budget is missing
    *check() {
      yield { message: "gap", data: { sum: 1 } };
    },
  }),
  没有填空: defineRule({
    ...FACTS,
    messages: MESSAGES,
    // @ts-expect-error the data are missing
    *check() {
      yield { message: "gap" };
    },
  }),
  没有空位却填了: defineRule({
    ...FACTS,
    messages: MESSAGES,
    // @ts-expect-error the text has no slots
    *check() {
      yield { message: "empty", data: { sum: 1 } };
    },
  }),
  没有写明的阈值: defineRule({
    ...FACTS,
    options: { costGapPercent: percent(1) },
    messages: MESSAGES,
    // @ts-expect-error there is no such option
    *check(_context, { costGap }) {
      if (costGap > 1) yield { message: "empty" };
    },
  }),
  不认识的依据: defineRule({
    ...FACTS,
    // @ts-expect-error the document is not among the sources
    sources: ["财预〔1999〕1号"],
    messages: MESSAGES,
    *check() {
      yield { message: "empty" };
    },
  }),
  整本工作簿没有列: defineRule({
    ...FACTS,
    scope: "workbook",
    // @ts-expect-error a workbook has no columns
    runs: { column: "weight" },
    messages: MESSAGES,
    *check() {
      yield { message: "empty" };
    },
  }),
};

it("编译器逐条核对规则的文字、空位、阈值和依据", () => {
  expect(Object.keys(slots)).toEqual(["sum", "budget"]);
  expect(Object.keys(REFUSED).length).toBeGreaterThan(0);
});

it("写对的规则原样交给规则集", () => {
  const rule = defineRule({
    ...FACTS,
    options: { costGapPercent: percent(1) },
    messages: MESSAGES,
    *check(_context, { costGapPercent }) {
      if (costGapPercent > 0) yield { message: "gap", data: { sum: 1, budget: costGapPercent } };
      yield { message: "empty" };
    },
  });
  expect([rule.id, rule.options?.costGapPercent.default]).toEqual(["a-rule", 1]);
});
