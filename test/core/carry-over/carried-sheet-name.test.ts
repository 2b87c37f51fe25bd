import { carriedSheetName } from "../../../src/core/carry-over/carried-sheet-name";

it.each([
  ["2024年培训", "2024年培训"],
  ["培训", "培训-2024"],
  ["法官/检察官[培训]", "法官 检察官 培训-2024"],
  ["", "绩效目标表-2024"],
])("%s 的次年工作表叫 %s", (project, name) => {
  expect(carriedSheetName(project, 2024)).toBe(name);
});

it("年度在第31字之后的长名称截短，年度写在末尾", () => {
  const name = carriedSheetName(`${"很长的项目名称".repeat(5)}2024年`, 2024);
  expect(name).toHaveLength(31);
  expect(name).toMatch(/^很长的项目名称.*-2024$/);
});
