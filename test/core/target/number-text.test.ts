import { chineseNumberAt, digitsAt, parseChineseNumber, printNumber, shiftDecimal } from "../../../src/core/target/number-text";

it.each([
  ["三", 3],
  ["十", 10],
  ["十五", 15],
  ["二十", 20],
  ["九十五", 95],
  ["一百零五", 105],
  ["一百二", 120],
  ["一百二十", 120],
  ["两千", 2000],
  ["两万五", 25000],
  ["一万五千", 15000],
  ["三亿零二百万", 302000000],
  ["九十九点五", 99.5],
  ["二〇二三", 2023],
  ["伍仟", 5000],
  ["半", 0.5],
  ["零", 0],
  ["", null],
  ["千", null],
  ["万", null],
  ["一般", null],
  ["二二十", null],
])("%s is %s", (text, expected) => {
  expect(parseChineseNumber(text)).toBe(expected);
});

it("leaves a closing 万 to the unit", () => {
  expect(chineseNumberAt("三万元", 0)).toEqual({ value: 3, end: 1, form: "chinese" });
});

it.each([
  ["1,000,000元", 1000000, 9, "thousand-sep"],
  ["129.5万元", 129.5, 5, "digits"],
  ["007", 7, 3, "digits"],
])("reads the digits of %s", (text, value, end, form) => {
  expect(digitsAt(text, 0)).toEqual({ value, end, form });
});

it("refuses more digits than a number can hold", () => {
  expect(digitsAt("1234567890123456", 0)).toBeNull();
});

it.each([
  [1e21, "1000000000000000000000"],
  [1.5e-7, "0.00000015"],
  [-2.5e22, "-25000000000000000000000"],
  [129.5, "129.5"],
])("prints %s plainly", (value, text) => {
  expect(printNumber(value)).toBe(text);
});

it("shifts decimals without rounding errors", () => {
  expect(shiftDecimal(1.1, 4)).toBe(11000);
  expect(shiftDecimal(0.0003, 8)).toBe(30000);
});
