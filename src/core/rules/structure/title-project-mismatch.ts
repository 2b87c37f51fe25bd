import { fieldEdit } from "../../edits/field-edit";
import { defineRule } from "../../lint/rule";
import { bigramSimilarity } from "../../library/similar-text";
import { squeeze } from "../../sheet/clean-text";
import { headingParts, namesNoProject } from "../../table/model/heading-parts";

/** An unnumbered heading may name the unit or the programme; only one that resembles the project name is held against it. */
const RESEMBLES = 0.5;

export const titleProjectMismatch = defineRule({
  id: "title-project-mismatch",
  family: "structure",
  scope: "table",
  severity: "warning",
  fixes: "review",
  title: "表标题与项目名称不一致",
  why: "标题和表内名称各写一个项目，多半是复制上一张表时漏改，公开后读者不知该信哪个。",
  sources: ["公开的目标表"],
  messages: {
    differs: "标题“{title}”与项目名称“{name}”不一致，请核对后改为同一个名称。",
  },
  examples: {
    good: [{}, { fields: { heading: "2024年部门项目支出绩效目标表" } }],
    bad: [{ fields: { heading: "1.涉安全隐患维修项目绩效目标表" } }],
  },
  *check({ table }) {
    const { heading, projectName, sheet } = table;
    const parts = heading && headingParts(heading.text);
    if (!heading || !projectName || projectName.text === "" || !parts || namesNoProject(parts.project)) return;
    const [title, name] = [squeeze(parts.project), squeeze(projectName.text)];
    if ([title, `${title}项目`, title.replace(/项目$/u, "")].includes(name) || `${name}项目` === title) return;
    if (parts.number === undefined && (title.includes(name) || bigramSimilarity(title, name) < RESEMBLES)) return;
    const full = name.endsWith("项目") || !parts.suffix.startsWith("项目") ? parts.suffix : parts.suffix.replace(/^项目/u, "");
    yield {
      message: "differs",
      data: { title: parts.project, name: projectName.text },
      at: heading.at,
      related: [{ sheet, at: projectName.at }],
      fixes: [
        { safety: "review", label: "标题改用项目名称", edits: [fieldEdit(sheet, heading, `${parts.prefix}${projectName.text}${full}`)] },
        { safety: "review", label: "项目名称改用标题中的名称", edits: [fieldEdit(sheet, projectName, parts.project)] },
      ],
    };
  },
});
