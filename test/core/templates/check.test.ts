import { checkWorkbook } from "../../../src/core/check/check-workbook";
import { projectTypes } from "../../../src/core/library";
import { templates } from "../../../src/core/templates";
import { prefilledIndicators } from "../../../src/core/templates/prefilled";
import type { ProjectRequest } from "../../../src/core/templates/project-request";
import { renderSpec } from "../../support/render-spec";

const request = (title: string, done = title): ProjectRequest => ({
  projectName: `${title}项目`,
  unitCode: "210101",
  unitName: "天津市南开区人民法院",
  budget: { total: 1000, fiscal: 1000 },
  purpose: `用于${title}项目的各项支出`,
  goals: [`${done}达到3项，保障单位工作开展`],
});

describe.each(templates.map((template) => [template.id, template] as const))("%s", (_id, template) => {
  it("空白表没有版式方面的问题", () => {
    const { findings } = checkWorkbook([renderSpec(template.sheet(request("培训")))]);
    const layout = [
      ...["table-header-not-found", "unit-line-missing", "money-unit-missing", "project-name-missing", "title-project-mismatch"],
      ...["budget-missing", "budget-not-number", "budget-sum-mismatch", "purpose-missing", "goal-format", "goal-sequence"],
      ...["level1-unknown", "level2-unknown", "level2-wrong-parent", "cost-layout-mismatch"],
    ];
    expect(findings.map(({ ruleId }) => ruleId).filter((id) => layout.includes(id))).toEqual([]);
  });

  it.each(projectTypes.map((type) => [type.id, type] as const))("用典型值预填的 %s 除预算外没有要改的", (_type, type) => {
    const indicators = prefilledIndicators(type, template.id, "typical");
    const asked = request(type.title, type.indicators[0]?.name);
    const { findings } = checkWorkbook([renderSpec(template.sheet({ ...asked, indicators }))]);
    const told = findings
      .filter(({ severity, family }) => severity !== "info" && family !== "cost")
      .map(({ ruleId, message }) => `${ruleId} ${message}`);
    expect(told).toEqual([]);
  });
});
