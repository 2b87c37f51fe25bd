import { libraryAlternatives } from "../parts/library-alternative";
import { defineRule } from "../../lint/rule";
import type { NameReading } from "../../names/read-name";
import { kindOf, level1Of } from "../../table/model/indicator-kind";

/** What happens to the money, as a rate (handbook 9.3); money handed on to people is what the project produces. */
const isInput = ({ matters }: NameReading): boolean =>
  (matters.has("spending-rate") || (matters.has("funds") && matters.has("funds-rate"))) && !matters.has("grant");

export const inputAsOutput = defineRule({
  id: "input-as-output",
  family: "classification",
  scope: "indicator",
  severity: "warning",
  fixes: "review",
  title: "把投入当产出",
  why: "钱到位、钱花完是投入；考核的是用这笔钱做成了什么。",
  sources: [{ from: "公开的编制要求", what: "人财物投入不得作目标" }, "财预101号"],
  messages: { input: "“{name}”反映资金投入而非产出，建议改为业务产出的数量或质量（如任务完成率），或删除。" },
  examples: {
    good: [
      {},
      {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "救助资金发放到位率", description: "发放金额÷应发金额×100%", target: "100%" },
        ],
      },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "质量指标", name: "出差经费保障率", description: "经费保障情况", target: "100%" }] }],
  },
  *check(subject) {
    const { indicator } = subject;
    // 预算执行率 under cost is accepted.
    if (level1Of(indicator) !== "output" || kindOf(indicator) === "cost" || !isInput(indicator.named)) return;
    yield { message: "input", data: { name: indicator.name.text }, at: indicator.name.at, fixes: libraryAlternatives(subject) };
  },
});
