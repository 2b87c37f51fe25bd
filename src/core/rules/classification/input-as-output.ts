import { libraryAlternatives } from "../parts/library-alternative";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import { kindOf, level1Of } from "../../table/model/indicator-kind";

/** 手册 3 B 49, 9.3: what happens to the money, as a rate. */
const INPUT =
  /(?:经费|资金|预算|拨款|款项).{0,8}(?:保障|到位|支出|使用|执行|下达|拨付|支付|投入)(?:的)?(?:及时|足额|完成)?率(?:\([^()]*\))?$|^(?:预算|资金|经费)?(?:执行|拨付|下达)率$/u;
/** Money handed on to people is what the project produces. */
const HANDED_ON =
  /发放|补助|补贴|救助|奖|资助|抚恤|低保|津贴|工资|薪|养老|助学|慰问|生活费|扶持|帮扶|赔偿|补偿|医保|保险|贷款|贴息|社保|扶贫|转移支付|惠民|惠农|退税|返还|回收|追缴/u;

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
    const name = squeeze(indicator.name.text);
    // As a cost, 预算执行率 is in its place.
    if (level1Of(indicator) !== "output" || kindOf(indicator) === "cost" || !INPUT.test(name) || HANDED_ON.test(name)) return;
    yield { message: "input", data: { name: indicator.name.text }, at: indicator.name.at, fixes: libraryAlternatives(subject) };
  },
});
