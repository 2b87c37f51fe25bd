import { mergeWaivers, readWaivers } from "../../../src/app/waivers/stored-waivers";
import type { Waiver } from "../../../src/core/lint/waiver";

const waiver = (ruleId: string, reason: string): Waiver => ({ ruleId, tableKey: "项目甲", rowKey: "审结率", reason, date: "2024-03-15" });

describe("存下的忽略", () => {
  it("原样读回，写没写姓名都行", () => {
    const stored = [waiver("a-rule", "甲"), { ...waiver("b-rule", "乙"), by: "张某" }];
    expect(readWaivers(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it.each([
    ["没有存过", undefined],
    ["不是列表", { ruleId: "a-rule" }],
    ["缺项", [{ ruleId: "a-rule", reason: "甲" }]],
    ["类型不对", [{ ...waiver("a-rule", "甲"), date: 20240315 }]],
  ])("%s：什么也不忽略", (_name, stored) => {
    expect(readWaivers(stored)).toEqual([]);
  });

  it("坏的一条不连累好的", () => {
    expect(readWaivers([null, waiver("a-rule", "甲"), 7])).toEqual([waiver("a-rule", "甲")]);
  });

  it("本机和工作簿里都有的，以本机为准；只在一处有的都留", () => {
    const own = [waiver("a-rule", "本机"), waiver("b-rule", "本机")];
    const workbook = [waiver("a-rule", "工作簿"), waiver("c-rule", "工作簿")];
    expect(mergeWaivers(own, workbook)).toEqual([...own, waiver("c-rule", "工作簿")]);
  });
});
