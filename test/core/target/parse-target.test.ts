import { parseTarget } from "../../../src/core/target/parse-target";
import { handbookValues } from "./handbook-values";
import { showValue } from "./show-value";

describe("手册 4.7", () => {
  it.each(handbookValues)("%s", (text, ...expected) => {
    expect(showValue(parseTarget(text))).toEqual(expected);
  });
});
