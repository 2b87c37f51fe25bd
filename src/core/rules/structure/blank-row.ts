import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import { canonicalLevel2, parentOf } from "../../table/model/classification";
import type { BlankRow, TargetTable } from "../../table/model/target-table";
import { standsUnder } from "../../table/model/stands-under";

/** Whether the row lies inside a group whose 一级指标 stands further up, so that deleting it takes no label along. */
const continuesGroup = ({ indicators }: TargetTable, { row, level2 }: BlankRow): boolean => {
  if (indicators.some(({ level1 }) => level1.at.row === row) || (indicators.length > 1 && indicators.every(({ level1 }) => level1.own)))
    return false;
  const above = [...indicators].reverse().find((indicator) => indicator.row < row);
  const kind = canonicalLevel2(level2)?.kind;
  return above !== undefined && (level2 === "" || (kind !== undefined && standsUnder(above) === parentOf(kind)));
};

/** The only row of its 二级指标 is rather to be filled in than deleted. */
const isSpare = ({ indicators }: TargetTable, { level2 }: BlankRow): boolean =>
  level2 === "" || indicators.some((indicator) => indicator.level2.text === level2);

const deleteRow = (table: TargetTable, blank: BlankRow): readonly Fix[] => {
  const { sheet, header, area } = table;
  if (!header || !continuesGroup(table, blank)) return [];
  const was = Array.from({ length: area.lastColumn + 1 }, (_, column) => (column === header.columns.level2 ? blank.level2 : ""));
  const safety = isSpare(table, blank) ? "safe" : "review";
  return [{ safety, label: "删除空行", edits: [], structural: [{ kind: "delete-row", sheet, row: blank.row, was }] }];
};

export const blankRow = defineRule({
  id: "blank-row",
  family: "structure",
  scope: "table",
  severity: "info",
  waitsForContent: true,
  fixes: "both",
  title: "空指标行",
  why: "模板里没用上的空行不参与考核，留着会让人以为漏填。",
  sources: [{ from: "公开的目标表", what: "模板空行残留" }],
  messages: {
    blank: "空行不参与考核，建议删除。",
    placeholder: "“{l2}”一行没有填写指标，不参与考核，建议补填或删除。",
  },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" },
          { level1: "", level2: "质量指标" },
          { level1: "", level2: "时效指标", name: "文书邮寄送达天数", description: "平均自然日数", target: "≤5天" },
        ],
      },
    ],
  },
  *check({ table }) {
    for (const blank of table.blankRows) {
      const fixes = deleteRow(table, blank);
      if (blank.level2 === "") yield { message: "blank", at: blank.at, fixes };
      else yield { message: "placeholder", data: { l2: blank.level2 }, at: blank.at, fixes };
    }
  },
});
