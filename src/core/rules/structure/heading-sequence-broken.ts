import { fieldEdit } from "../../edits/field-edit";
import { defineRule } from "../../lint/rule";
import { headingParts } from "../../table/model/heading-parts";

export const headingSequenceBroken = defineRule({
  id: "heading-sequence-broken",
  family: "structure",
  scope: "workbook",
  severity: "info",
  fixes: "safe",
  title: "表序号不连续",
  why: "序号跳号或重号，读者会以为少了一张表。",
  sources: ["实务判断"],
  messages: {
    broken: "表序号不连续：{list}，请从1起依次编号。",
  },
  examples: {
    good: [{ other: { fields: { heading: "2.司法救助绩效目标表", projectName: "司法救助" } } }],
    bad: [{ other: { fields: { heading: "4.司法救助绩效目标表", projectName: "司法救助" } } }],
  },
  *check({ tables }) {
    const numbered = tables.flatMap(({ sheet, heading }) => {
      const parts = heading && headingParts(heading.text);
      return heading && parts?.number !== undefined ? [{ sheet, heading, parts, number: parts.number }] : [];
    });
    // A single table may be cut out of a longer document, so its number need not be 1.
    if (numbered.length < 2) return;
    const wrong = numbered.map((entry, index) => ({ ...entry, due: index + 1 })).filter(({ number, due }) => number !== due);
    const [first] = wrong;
    if (!first) return;
    const edits = wrong.map(({ sheet, heading, parts, due }) => {
      const prefix = parts.prefix.replace(/\d+/u, String(due));
      return fieldEdit(sheet, heading, prefix + heading.text.slice(parts.prefix.length));
    });
    yield {
      message: "broken",
      data: { list: numbered.map(({ number }) => number).join("、") },
      at: first.heading.at,
      sheet: first.sheet,
      fixes: [{ safety: "safe", label: "表序号从1起重排", edits }],
    };
  },
});
