import fc from "fast-check";
import { operatorSuffixes, operatorWords } from "../../../src/core/target/operator-words";
import { comparisonOf } from "../../../src/core/target/operator-words";
import { signsIn, withoutSigns, withSign, type Sign } from "../../../src/core/target/target-signs";

describe("the signs of a target", () => {
  it.each<[written: string, bare: string, signs: readonly string[]]>([
    ["≥95%", "95%", ["≥"]],
    ["≥95%以上", "95%", ["≥", "以上"]],
    ["不低于 95%", "95%", ["不低于"]],
    ["起码3次", "3次", ["起码"]],
    ["不迟于6月30日", "6月30日", ["不迟于"]],
    ["控制在5万元以内", "5万元", ["控制在", "以内"]],
    ["达到80人次及以上", "80人次", ["达到", "及以上"]],
    ["提高到95%", "提高到95%", []],
    ["30分钟内", "30分钟", ["内"]],
    ["内部审计3次", "内部审计3次", []],
    ["封顶线20万元", "封顶线20万元", []],
    ["≥10人（含）以上", "10人", ["≥", "以上"]],
    ["偏差±3%", "偏差±3%", []],
  ])("of %s stand apart", (written, bare, signs) => {
    expect(withoutSigns(written)).toBe(bare);
    expect(signsIn(written)).toEqual(signs);
  });

  it.each<[written: string, sign: Sign, text: string]>([
    ["人均不超过450元", "≤", "人均≤450元"],
    ["95%以上", "≥", "≥95%"],
    ["≥100%", "=", "100%"],
    ["百分之九十", "≥", "≥百分之九十"],
    ["有效保障", "≥", "≥有效保障"],
  ])("%s is written with one %s: %s", (written, sign, text) => {
    expect(withSign(written, sign)).toBe(text);
  });

  it("leave the number alone, whichever comparison stands before or after it", () => {
    const before = operatorWords.filter(({ weak, onlyBeforeNumber, op }) => !weak && !onlyBeforeNumber && op !== "±");
    const words = before.filter(({ form }) => form === "word");
    const after = operatorSuffixes.filter(({ text }) => /^(?:及|或|及其)?[以之][上下内]$/u.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom("", ...after.map(({ text }) => text)), fc.nat(), (word, suffix, n) => {
        expect(withoutSigns(`${word.text}${n}件${suffix}`)).toBe(`${n}件`);
      }),
    );
  });
});

describe("a cell that says only a comparison", () => {
  it.each([
    ["≥", ">="],
    ["<=", "<="],
    ["不低于", ">="],
    ["不迟于", "<="],
    ["小于", "<"],
    ["=", "="],
    ["±", "±"],
    ["定性", null],
    ["控制在", null],
    ["≥95", null],
    ["", null],
  ])("%s is %s", (text, op) => {
    expect(comparisonOf(text)).toBe(op);
  });
});
