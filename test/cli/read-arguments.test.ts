import { readArguments } from "../../src/cli/read-arguments";

const RULES = ["cost-gap", "operator-missing"];

describe("readArguments", () => {
  it.each([
    [["--help"], { kind: "help" }],
    [["-h", "check"], { kind: "help" }],
    [["--version"], { kind: "version" }],
    [["parse", "a.xlsx"], { kind: "parse", paths: ["a.xlsx"], format: "text", rules: {} }],
    [["check", "a.xlsx", "b.xlsx", "--format", "json"], { kind: "check", paths: ["a.xlsx", "b.xlsx"], format: "json" }],
    [
      ["--format=json", "check", "a.xlsx", "--layout", "mof-101", "--settings", "s.json"],
      { layout: "mof-101", settingsPath: "s.json", format: "json" },
    ],
    [
      ["check", "a.xlsx", "--rules", "cost-gap=off", "--rules=operator-missing=error"],
      { rules: { "cost-gap": "off", "operator-missing": "error" } },
    ],
    [["check", "a.xlsx", "--rules", "cost-gap=off,operator-missing=on"], { rules: { "cost-gap": "off", "operator-missing": "on" } }],
    [["check", "--", "--奇怪的名字.xlsx"], { paths: ["--奇怪的名字.xlsx"] }],
  ])("%j", (args, command) => {
    expect(readArguments(args, RULES)).toMatchObject({ ok: true, value: command });
  });

  it.each([
    [[], "缺少命令，请写 parse 或 check。"],
    [["chek", "a.xlsx"], "没有“chek”这个命令，请写 parse 或 check。"],
    [["check"], "缺少文件，请写要读取的 xlsx 文件或文件夹。"],
    [["check", "a.xlsx", "--fromat", "json"], "没有“--fromat”这个选项。"],
    [["check", "a.xlsx", "-x"], "没有“-x”这个选项。"],
    [["check", "a.xlsx", "--format"], "“--format”后面缺少内容。"],
    [["check", "a.xlsx", "--format", "--layout", "tj-2023"], "“--format”后面缺少内容。"],
    [["check", "a.xlsx", "--format", "xml"], "没有“xml”这种格式，请写 text 或 json。"],
    [["check", "a.xlsx", "--help=yes"], "“--help”后面不能带内容。"],
    [["check", "a.xlsx", "--rules", "cost-gapp=off"], "没有“cost-gapp”这条规则，请核对规则名。"],
    [["check", "a.xlsx", "--rules", "cost-gap"], "“cost-gap”应写成“规则=on|off|error|warning|info”。"],
    [["check", "a.xlsx", "--rules", "cost-gap=maybe"], "“cost-gap=maybe”应写成“规则=on|off|error|warning|info”。"],
  ])("%j：%s", (args, message) => {
    expect(readArguments(args, RULES)).toEqual({ ok: false, error: message });
  });

  it("不认识的版式列出可以写的版式", () => {
    expect(readArguments(["check", "a.xlsx", "--layout", "tj"], RULES)).toMatchObject({
      ok: false,
      error: expect.stringContaining("没有“tj”这个版式，可以写：auto、tj-2023、"),
    });
  });
});
