import type { PreferencesProblem } from "../../../src/app/preferences/preferences-problem";
import { settingProblemText } from "../../../src/cli/setting-problem-text";
import type { WrongSetting } from "../../../src/core/lint/setting-problem";
import { problems as en } from "../../../src/taskpane/texts/en/problems";
import { problems as zhCn } from "../../../src/taskpane/texts/zh-cn/problems";
import { chineseOutsideQuotes } from "./chinese-outside-quotes";

const AT = { path: "units", received: "件" } as const;

/** One problem of each kind, with what the sentences say to do; a new kind without them does not compile. */
const WRONG: Readonly<Record<WrongSetting["kind"], readonly [problem: WrongSetting, zhCn: string, en: string]>> = {
  "not-one-of": [{ ...AT, kind: "not-one-of", choices: ["off", "on"] }, "请写其中之一：off、on。", "write one of off, on."],
  below: [{ ...AT, kind: "below", min: 0 }, "请写不小于0的数字。", "write a number not below 0."],
  above: [{ ...AT, kind: "above", max: 9 }, "请写不大于9的数字。", "write a number not above 9."],
  "not-whole": [{ ...AT, kind: "not-whole" }, "请写整数。", "write a whole number."],
  "not-number": [{ ...AT, kind: "not-number" }, "请写数字。", "write a number."],
  "not-boolean": [{ ...AT, kind: "not-boolean" }, "请写 true 或 false。", "write true or false."],
  "not-text": [{ ...AT, kind: "not-text" }, "请写带引号的文字。", "write a text in quotes."],
  "not-list": [{ ...AT, kind: "not-list" }, '请写成列表，如 ["件"]。', 'write a list such as ["km"].'],
  "not-group": [
    { ...AT, kind: "not-group" },
    '请写成大括号里的一组，如 {"名称": 值}。',
    'write a group in braces such as {"name": value}.',
  ],
  "not-as-described": [{ ...AT, kind: "not-as-described" }, "请按说明改写。", "write it as the manual says."],
};

const OTHERS: Readonly<
  Record<Exclude<PreferencesProblem["kind"], WrongSetting["kind"]>, readonly [problem: PreferencesProblem, zhCn: string, en: string]>
> = {
  "not-json": [
    { kind: "not-json", detail: "Unexpected end" },
    "内容不是 JSON（Unexpected end）。请粘贴或选择导出的设置文件。",
    "The text is not JSON (Unexpected end). Paste or choose a file of exported settings.",
  ],
  "unknown-setting": [
    { kind: "unknown-setting", path: "pane.theme" },
    "不认识“pane.theme”这一项，请删去或改正名称。",
    "There is no setting “pane.theme”; remove it or correct its name.",
  ],
  "missing-setting": [
    { kind: "missing-setting", path: "mappings.0.roles" },
    "缺少“mappings.0.roles”这一项，请补上。",
    "“mappings.0.roles” is missing; please add it.",
  ],
  "unknown-rule": [
    { kind: "unknown-rule", ruleId: "cost-gop" },
    "没有“cost-gop”这条规则，请核对规则名。",
    "There is no rule “cost-gop”; check the rule's name.",
  ],
  "mapping-blank": [
    { kind: "mapping-blank", path: "mappings.0.header.1" },
    "“mappings.0.header.1”是空的，请写表头的文字；空的单元格不用写。",
    "“mappings.0.header.1” is empty; write a text of the header, and leave empty cells out.",
  ],
  "mapping-lengths": [
    { kind: "mapping-lengths", path: "mappings.0", texts: 3, roles: 2 },
    "“mappings.0”的 header 有 3 项，roles 有 2 项。请让每个表头文字对应一项，不用的列写 none。",
    "“mappings.0” has 3 texts under header but 2 roles; give each text one role, none for columns without use.",
  ],
  "mapping-lacks": [
    { kind: "mapping-lacks", path: "mappings.0.roles", roles: ["name", "target"] },
    "“mappings.0.roles”缺少 name（三级指标）、target（指标值），请写在相应的列上。",
    "“mappings.0.roles” lacks name (“三级指标”) and target (“指标值”); write it for its column.",
  ],
  "mapping-repeats": [
    { kind: "mapping-repeats", path: "mappings.0.roles", role: "unit" },
    "“mappings.0.roles”有几列都写了 unit（计量单位），请只留一列，其余写 none。",
    "“mappings.0.roles” gives unit (“计量单位”) to several columns; keep one and write none for the others.",
  ],
  "mapping-twice": [
    { kind: "mapping-twice", path: "mappings.1", earlier: "mappings.0" },
    "“mappings.1”与“mappings.0”的表头相同，请只留一个。",
    "“mappings.1” has the header of “mappings.0”; keep one of them.",
  ],
};

/** The command line says of a settings file what the Chinese pane says. */
describe("what is wrong with a text of settings", () => {
  it.each(Object.entries(WRONG))("%s", (_kind, [problem, inChinese, inEnglish]) => {
    expect(zhCn.ofPreferences(problem)).toBe(`“units”不能是“件”，${inChinese}`);
    expect(settingProblemText(problem)).toBe(zhCn.ofPreferences(problem));
    expect(en.ofPreferences(problem)).toBe(`“units” cannot be “件”; ${inEnglish}`);
    expect(chineseOutsideQuotes(en.ofPreferences(problem))).toBe("");
  });

  it.each(Object.entries(OTHERS))("%s", (_kind, [problem, inChinese, inEnglish]) => {
    expect(zhCn.ofPreferences(problem)).toBe(inChinese);
    expect(en.ofPreferences(problem)).toBe(inEnglish);
    if (problem.kind !== "not-json") expect(settingProblemText(problem)).toBe(inChinese);
  });

  it("speaks of the settings where no entry is meant", () => {
    const problem: PreferencesProblem = { kind: "not-group", path: "", received: "null" };
    expect(zhCn.ofPreferences(problem)).toMatch(/^设置不能是“null”，/);
    expect(en.ofPreferences(problem)).toMatch(/^The settings cannot be “null”; /);
  });
});
