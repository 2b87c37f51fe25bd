import { targetCells } from "../../../src/core/review/target-cells";
import { parseTarget } from "../../../src/core/target/parse-target";

const drawn = (text: string): string => {
  const { sign, value, unit, direction } = targetCells(parseTarget(text));
  return [sign, value, unit, direction].join("|");
};

it.each([
  ["≥95%", "≥|95|%|正向"],
  ["≤2000元/次", "≤|2000|元/次|反向"],
  ["≥1.6万件", "≥|16000|件|正向"],
  ["≤20万元", "≤|20|万元|反向"],
  ["≤20万", "≤|20|万|反向"],
  ["100%", "=|100|%|正向"],
  ["95%", "|95|%|"],
  ["=3次", "=|3|次|"],
  ["10-15个", "|10-15|个|"],
  ["有力保障", "定性|有力保障||"],
  ["优良", "定性|优良||"],
  ["9月30日前", "|9月30日前||"],
  ["约100人", "|约100人||"],
  ["≥500人（含兼职）", "|≥500人（含兼职）||"],
  ["不涉及", "|不涉及||"],
  ["", "|||"],
])("“%s” → %s", (text, cells) => {
  expect(drawn(text)).toBe(cells);
});
