import { waiveFinding, withoutWaiver } from "../../../src/app/waivers/waive";
import { checkWorkbook } from "../../../src/core/check/check-workbook";
import { applyWaivers } from "../../../src/core/lint/waiver";
import { seedSheets } from "../../support/seed-tables";

const NOON = new Date("2024-03-15T12:00:00Z");

const seed = async () => {
  const checked = checkWorkbook(await seedSheets());
  const [first, second] = checked.findings;
  if (!first || !second) throw new Error("the seed has findings");
  return { ...checked, first, second };
};

describe("忽略一条问题", () => {
  it("记下理由和日期，理由去掉首尾空白，这条问题随即放到一边", async () => {
    const { first, tables, findings } = await seed();
    const waivers = waiveFinding([], first, tables, " 主管部门要求保留 ", NOON);
    expect(waivers).toEqual([expect.objectContaining({ ruleId: first.ruleId, reason: "主管部门要求保留", date: "2024-03-15" })]);
    expect(applyWaivers(findings, tables, waivers).waived.map(({ finding }) => finding)).toContain(first);
  });

  it("再忽略一次只换理由，别的忽略不动", async () => {
    const { first, second, tables } = await seed();
    const both = waiveFinding(waiveFinding([], first, tables, "甲", NOON), second, tables, "乙", NOON);
    expect(waiveFinding(both, first, tables, "丙", NOON).map(({ reason }) => reason)).toEqual(["乙", "丙"]);
  });

  it("恢复就是去掉这一条", async () => {
    const { first, second, tables } = await seed();
    const both = waiveFinding(waiveFinding([], first, tables, "甲", NOON), second, tables, "乙", NOON);
    expect(
      both
        .slice(0, 1)
        .reduce(withoutWaiver, both)
        .map(({ reason }) => reason),
    ).toEqual(["乙"]);
  });
});
