import { defined } from "../../../src/core/result/defined";

describe("defined", () => {
  it("没有值的属性不出现，空文本、零和否都是值", () => {
    const parts: {
      readonly name: string;
      readonly note: string | undefined;
      readonly empty: string;
      readonly zero: number;
      readonly no: boolean;
    } = {
      name: "办案业务费",
      note: undefined,
      empty: "",
      zero: 0,
      no: false,
    };
    const left = defined(parts);
    expect(Object.keys(left)).toEqual(["name", "empty", "zero", "no"]);
    expect(left.name).toBe("办案业务费");
  });
});
