import { formatName, formattedText } from "../../../src/host/file/formatted-text";

describe("shownText", () => {
  it.each([
    [0.95, "0%", "95%"],
    [0.955, "0.0%", "95.5%"],
    [474.5, "0.00", "474.50"],
    [474.5, "General", "474.5"],
    [1234567.8, "#,##0.00", "1,234,567.80"],
    [20, '0.00"万元"', "20.00万元"],
    [20, '"≥"0"件"', "≥20件"],
    [-3, "0.00_);(0.00)", "(3.00)"],
    [45291, 'yyyy"年"m"月"d"日"', "2023年12月31日"],
    [45291, "yyyy/m/d", "2023/12/31"],
    [45261, 'yyyy"年"m"月"', "2023年12月"],
    [0.5, "h:mm", "12:00"],
    [210101, "@", "210101"],
    [0.1 + 0.2, "General", "0.3"],
    [true, "General", "TRUE"],
    ["≥95%", "0.00", "≥95%"],
    [5, "不成[格式", "5"],
  ])("%p 按“%s”显示为“%s”", (value, format, shown) => {
    expect(formattedText(value, format)).toBe(shown);
  });

  it("没有写格式的是常规，内置短日期按中文习惯", () => {
    expect(formatName(undefined)).toBe("General");
    expect(formatName("mm-dd-yy")).toBe("yyyy/m/d");
  });
});
