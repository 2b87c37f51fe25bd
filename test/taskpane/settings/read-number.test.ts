import { readNumber, type NumberProblem } from "../../../src/taskpane/settings/read-number";

const COUNT = { min: 0, max: 200, whole: true };
const PERCENT = { min: 0, max: 100, whole: false };

describe("a number typed into 阈值", () => {
  it.each([
    ["60", PERCENT, 60],
    [" 12.5 ", PERCENT, 12.5],
    ["８０", PERCENT, 80],
    ["0", COUNT, 0],
    ["200", COUNT, 200],
  ])("%j is %d", (typed, range, value) => {
    expect(readNumber(typed, range)).toEqual({ ok: true, value });
  });

  it.each<[string, typeof COUNT, NumberProblem]>([
    ["", PERCENT, "not-number"],
    ["六十", PERCENT, "not-number"],
    ["60%", PERCENT, "not-number"],
    ["1e2", PERCENT, "not-number"],
    ["Infinity", PERCENT, "not-number"],
    ["3.5", COUNT, "not-whole"],
    ["-1", PERCENT, "outside"],
    ["100.01", PERCENT, "outside"],
    ["201", COUNT, "outside"],
  ])("%j is refused: %s", (typed, range, problem) => {
    expect(readNumber(typed, range)).toEqual({ ok: false, error: problem });
  });
});
