import { checkSteps } from "../../../src/core/check/check-steps";
import { checkWorkbook } from "../../../src/core/check/check-workbook";
import { exampleSheet, SOUND_ROWS } from "../../../src/core/lint/example-sheet";
import type { AnyRule } from "../../../src/core/lint/rule";
import { failedRules } from "../../../src/core/lint/rule-failure";
import { defaultSettings } from "../../../src/core/lint/settings";
import { complete } from "../../../src/core/result/steps";
import { allRules } from "../../../src/core/rules";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { seedSheets } from "../../support/seed-tables";
import { breaking } from "../../support/rules/breaking-rule";

const names = (sheets: readonly SheetSnapshot[]): readonly string[] => sheets.map(({ name }) => name);

const recheck = (before: readonly SheetSnapshot[], changed: readonly SheetSnapshot[]) =>
  complete(checkSteps(changed, allRules, defaultSettings, checkWorkbook(before)));

describe("改过的工作表重新校验", () => {
  it("与整簿重查一样：改一格", async () => {
    const before = await seedSheets();
    const edit = (text: string): string => (text === "≥95%" ? "95" : text);
    const after = before.map((sheet) => (sheet.name === "T2" ? { ...sheet, text: sheet.text.map((row) => row.map(edit)) } : sheet));
    const changed = after.filter(({ name }) => name === "T2");
    expect(changed).not.toEqual(before.filter(({ name }) => name === "T2"));
    expect(recheck(before, changed)).toEqual(checkWorkbook(after));
  });

  it("与整簿重查一样：两张叠放的表之间多了两行", async () => {
    const [stacked, other] = [await seedSheets("seed-stacked"), exampleSheet({}, "另一张")];
    const longer = stacked.map((sheet): SheetSnapshot => {
      const gap = (rows: readonly (readonly string[])[]) => [...rows.slice(0, 42), [], [], ...rows.slice(42)];
      return { ...sheet, text: gap(sheet.text), values: gap(sheet.text), formats: [], formulas: [], merges: [] };
    });
    const before = [other, ...stacked];
    expect(names(before)).toHaveLength(2);
    expect(recheck(before, longer)).toEqual(checkWorkbook([other, ...longer]));
  });

  it("与整簿重查一样：第一张表不再是目标表，最后一张才成为目标表", () => {
    const empty = (name: string): SheetSnapshot => ({
      ...exampleSheet({}, name),
      text: [["目录"]],
      values: [["目录"]],
      formats: [],
      merges: [],
    });
    const middle = exampleSheet({ fields: { projectName: "司法救助" } }, "表二");
    const before = [exampleSheet({}, "表一"), middle, empty("表三")];
    const after = [empty("表一"), middle, exampleSheet({}, "表三")];
    const changed = after.filter(({ name }) => name !== "表二");
    expect(recheck(before, changed)).toEqual(checkWorkbook(after));
  });

  it("只读改过的表，其余的问题原样留着", async () => {
    const before = await seedSheets();
    const known = checkWorkbook(before);
    const again = complete(checkSteps(before.slice(0, 1), allRules, defaultSettings, known));
    const untouched = known.findings.filter(({ table }) => table && table.sheet !== "T1");
    expect(untouched.length).toBeGreaterThan(0);
    expect(untouched.every((finding) => again.findings.includes(finding))).toBe(true);
    expect(again).toEqual(known);
  });
});

describe("规则运行出错", () => {
  const others = allRules.filter(({ id }) => id !== "broken-rule");
  const sheets = [exampleSheet({}, "表一"), exampleSheet({ fields: { projectName: "司法救助" } }, "表二")];

  it.each([
    ["逐行的规则", "indicator", SOUND_ROWS.length * 2, "表一"],
    ["逐表的规则", "table", 2, "表一"],
    ["整簿的规则", "workbook", 1, undefined],
  ] as const)("%s：记下规则和地方，其他规则照查", (_name, scope, count, sheet) => {
    const sound = checkWorkbook(sheets, defaultSettings, others);
    const checked = checkWorkbook(sheets, defaultSettings, [breaking(scope), ...others]);
    expect(checked.findings).toEqual(sound.findings);
    expect(sound.findings.length).toBeGreaterThan(0);
    expect(failedRules(checked.failures)).toEqual([
      { ruleId: "broken-rule", count, first: expect.objectContaining({ ruleId: "broken-rule", sheet, cause: new Error("除以零") }) },
    ]);
  });

  it("出错以前说的话留着", () => {
    const rule: AnyRule = {
      ...breaking("table"),
      scope: "table",
      *check({ table }) {
        yield { message: "said", at: table.indicators[0]?.name.at ?? { row: 0, column: 0 } };
        throw new Error("除以零");
      },
    };
    const { findings, failures } = checkWorkbook([exampleSheet({})], defaultSettings, [rule]);
    expect([findings.map(({ message }) => message), failures.length]).toEqual([["先说的话"], 1]);
  });

  it("改好的表重查以后，那张表的出错就没有了", () => {
    const rules = [breaking("table", ({ sheet }) => sheet === "表二"), ...others];
    const known = checkWorkbook(sheets, defaultSettings, rules);
    const [first, second] = [complete(checkSteps(sheets.slice(0, 1), rules, defaultSettings, known)), sheets.slice(1)];
    expect(first.failures.map(({ sheet }) => sheet)).toEqual(["表二"]);
    expect(complete(checkSteps(second, others, defaultSettings, known)).failures).toEqual([]);
  });
});
