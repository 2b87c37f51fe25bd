import { unitsIn, unitsText } from "../../../src/taskpane/settings/units-text";

describe("额外的计量单位", () => {
  it.each([
    ["人·日，标段", ["人·日", "标段"]],
    ["人·日, 标段 ;标段、包", ["人·日", "标段", "包"]],
    ["，，", []],
    ["", []],
  ])("%j: %j", (typed, units) => {
    expect(unitsIn(typed)).toEqual(units);
  });

  it("are shown as they can be typed", () => {
    expect(unitsIn(unitsText(["人·日", "标段"]))).toEqual(["人·日", "标段"]);
  });
});
