import { textHeight } from "../../../src/core/sheet-spec/text-height";

it.each([
  ["one line", "邮寄数量", 28, 22],
  ["13 characters fit 27 of 28", "当年通过司法专递寄出文书数", 28, 22],
  ["14 do not", "当年通过司法专递寄出文书件数", 28, 38],
  ["× and ÷ are as wide as a Chinese character", "签收÷寄出×百分之百的比率", 28, 22],
  ["so 14 of them with a Chinese text take two lines", "签收÷寄出×百分之百的比率数", 28, 38],
  ["three lines of their own", "一\n二\n三", 28, 54],
  ["no more than Excel's row", "文".repeat(2000), 28, 409],
] as const)("%s", (_case, text, width, height) => {
  expect(textHeight(text, width)).toBe(height);
});
