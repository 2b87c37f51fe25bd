import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import type { AnyRule, Example, ExampleRow } from "../../../../src/core/lint/rule";
import { descEqualsName } from "../../../../src/core/rules/wording/desc-equals-name";
import { halfwidthPunctuation } from "../../../../src/core/rules/wording/halfwidth-punctuation";
import { nameContainsValue } from "../../../../src/core/rules/wording/name-contains-value";
import { nameDescTruncated } from "../../../../src/core/rules/wording/name-desc-truncated";
import { personalInfo } from "../../../../src/core/rules/wording/personal-info";
import { termInconsistent } from "../../../../src/core/rules/wording/term-inconsistent";
import { textDuplicatedChar } from "../../../../src/core/rules/wording/text-duplicated-char";
import { toA1 } from "../../../../src/core/sheet/a1";
import { findingsOf } from "../../../support/test-rule";

const row = (index: number, change: ExampleRow = {}): ExampleRow => ({ ...SOUND_ROWS[index], ...change });

const edits: readonly (readonly [string, AnyRule, Example, readonly string[]])[] = [
  ["描述取自指标库", descEqualsName, { rows: [row(1, { description: "文书邮寄妥投率" })] }, ["review D8 有效签收件数÷寄出件数×100%"]],
  ["指标库没有相近的就不给", descEqualsName, { rows: [row(1, { name: "稻田灌溉水位", description: "稻田灌溉水位" })] }, []],
  [
    "标点换全角",
    halfwidthPunctuation,
    { rows: [row(1, { description: "保障审判,提升(含执行)效率" })] },
    ["safe D8 保障审判，提升（含执行）效率"],
  ],
  ["数值移出名称", nameContainsValue, { rows: [row(0, { name: "村组干部230人" })] }, ["review C8 村组干部人数"]],
  [
    "名称补全",
    nameDescTruncated,
    { rows: [row(0, { name: "保障救助对象", description: "保障救助对象权益" })] },
    ["review C8 保障救助对象权益"],
  ],
  [
    "号码删除或遮盖",
    personalInfo,
    { fields: { purpose: "用于支付邮寄费，电话13800001234" } },
    ["review B5 用于支付邮寄费，电话", "review B5 用于支付邮寄费，电话138****1234"],
  ],
  ["删多余的字", textDuplicatedChar, { rows: [row(0, { description: "维护费费用支出" })] }, ["review D8 维护费用支出"]],
  [
    "统一写法二选一",
    termInconsistent,
    { rows: [row(3, { name: "邮寄费用" })], other: { rows: [row(3, { name: "邮寄费" })] } },
    ["review C8 邮寄费用", "review C8 邮寄费"],
  ],
];

describe("文字修改", () => {
  it.each(edits)("%s", (_name, rule, example, expected) => {
    const fixes = findingsOf(rule, { name: "修改", example })[0]?.fixes ?? [];
    expect(fixes.flatMap((fix) => fix.edits.map((edit) => `${fix.safety} ${toA1(edit.at)} ${edit.text}`))).toEqual(expected);
  });
});
