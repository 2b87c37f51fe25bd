import { namesUnitPrice } from "../../../src/core/cost/unit-price-name";
import { readName } from "../../../src/core/names/read-name";

describe("按件、按人的价", () => {
  it.each([
    ["人均补助标准", true],
    ["单件法律文书邮寄成本", true],
    ["单家企业年度兑付上限", true],
    ["人均年度公用经费", true],
    ["每公里养护成本", true],
    ["生均公用经费标准", true],
    ["办案业务经费总额", false],
    ["年度运维费", false],
    ["清单编制费", false],
    ["全年培训费标准", false],
    ["人均补助总额", false],
  ])("%s: %s", (name, expected) => {
    expect(namesUnitPrice(readName(name))).toBe(expected);
  });
});
