import { sortIndicators } from "../../../../src/core/edits/reorder/sort-indicators";
import { parseWorkbook } from "../../../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../../../src/core/table/model/target-table";
import { grid } from "../../../support/grid";

const tables = (...drawings: readonly string[]): readonly TargetTable[] =>
  parseWorkbook(drawings.map((drawing, index) => grid(drawing, `表${index + 1}`))).tables;

const table = (rows: string, head = "|项目名称|办案|||"): TargetTable => {
  const [found] = tables(`${head}\n|一级指标|二级指标|三级指标|指标描述|指标值|\n${rows}`);
  if (!found) throw new Error("no table");
  return found;
};

describe("重排 of indicators", () => {
  it("puts each 二级指标 together in the layout's order, business order inside", () => {
    const outcome = sortIndicators(
      table(`
        |产出指标|数量指标|邮寄数量|寄出件数|≥100件|
        |^|质量指标|妥投率|妥投比例|≥95%|
        |^|数量指标|维修次数|维修次数|≥30次|
        |效益指标|社会效益指标|保障运行|保障情况|有效保障|`),
    );
    expect(outcome.kind === "fix" ? outcome.order.map(({ name }) => name.text) : outcome).toEqual([
      "邮寄数量",
      "维修次数",
      "妥投率",
      "保障运行",
    ]);
    expect(outcome.kind === "fix" ? outcome.fix.structural : []).toEqual([
      {
        kind: "reorder-rows",
        sheet: "表1",
        first: 2,
        order: [2, 4, 3, 5],
        labels: [{ column: 0, was: ["产出指标", "", "", "效益指标"], texts: ["产出指标", "", "", "效益指标"] }],
        expects: { column: 2, texts: ["邮寄数量", "妥投率", "维修次数", "保障运行"] },
      },
    ]);
  });

  it("brings the parts of a split 一级指标 together and writes its label once", () => {
    const outcome = sortIndicators(
      table(`
        |满意度指标|服务对象满意度指标|干警满意度|问卷|≥90%|
        |产出指标|数量指标|邮寄数量|寄出件数|≥100件|
        ||时效指标|送达天数|平均天数|≤5天|
        |效益指标|社会效益指标|保障运行|保障情况|有效保障|
        |产出指标|质量指标|妥投率|妥投比例|≥95%|`),
    );
    const [edit] = (outcome.kind === "fix" ? outcome.fix.structural : undefined) ?? [];
    expect(edit).toMatchObject({ order: [3, 6, 4, 5, 2], labels: [{ texts: ["产出指标", "", "", "效益指标", "满意度指标"] }] });
  });

  it("moves labels along where every row writes its own", () => {
    const outcome = sortIndicators(
      table(`
        |产出指标|质量指标|妥投率|妥投比例|≥95%|
        |产出指标|数量指标|邮寄数量|寄出件数|≥100件|`),
    );
    const [edit] = (outcome.kind === "fix" ? outcome.fix.structural : undefined) ?? [];
    expect(edit).toMatchObject({ order: [3, 2] });
    expect(edit).not.toHaveProperty("labels");
  });

  it("keeps rows of a 二级指标 the layout does not know together, as they come", () => {
    const outcome = sortIndicators(
      table(`
        |产出指标|乙类指标|邮寄数量|寄出件数|≥100件|
        |^|甲类指标|妥投率|妥投比例|≥95%|
        |^|乙类指标|维修次数|维修次数|≥30次|`),
    );
    expect(outcome.kind === "fix" ? outcome.order.map(({ name }) => name.text) : outcome).toEqual(["邮寄数量", "维修次数", "妥投率"]);
  });

  it("writes a 二级指标 that is shared once above its rows again", () => {
    const outcome = sortIndicators(
      table(`
        |产出指标|质量指标|妥投率|妥投比例|≥95%|
        |^|^|合格率|合格比例|≥95%|
        |^|数量指标|邮寄数量|寄出件数|≥100件|`),
    );
    const [edit] = (outcome.kind === "fix" ? outcome.fix.structural : undefined) ?? [];
    expect(edit).toMatchObject({
      order: [4, 2, 3],
      labels: [
        { column: 0, texts: ["产出指标", "", ""] },
        { column: 1, was: ["质量指标", "", "数量指标"], texts: ["数量指标", "质量指标", ""] },
      ],
    });
  });

  it("leaves a table alone where a row without 二级指标 would be read as part of the group above it", () => {
    const shared = `
        |产出指标|质量指标|妥投率|妥投比例|≥95%|
        |^|^|合格率|合格比例|≥95%|
        |^||响应情况|响应情况|及时|
        |^|数量指标|邮寄数量|寄出件数|≥100件|`;
    expect(sortIndicators(table(shared))).toEqual({ kind: "unlabelled" });
    const written = sortIndicators(table(shared.replace("|^|^|", "|^|质量指标|")));
    expect(written.kind === "fix" ? written.order.map(({ name }) => name.text) : written).toEqual([
      "邮寄数量",
      "妥投率",
      "合格率",
      "响应情况",
    ]);
  });

  it("gives a group its label where its first row had none", () => {
    const outcome = sortIndicators(
      table(`
        ||数量指标|邮寄数量|寄出件数|≥100件|
        |效益指标|社会效益指标|保障运行|保障情况|有效保障|
        |产出指标|质量指标|妥投率|妥投比例|≥95%|`),
    );
    const [edit] = (outcome.kind === "fix" ? outcome.fix.structural : undefined) ?? [];
    expect(edit).toMatchObject({ order: [2, 4, 3], labels: [{ was: ["", "效益指标", "产出指标"], texts: ["产出指标", "", "效益指标"] }] });
  });

  it("says when there is nothing to sort and when other rows stand between", () => {
    const sorted = "|产出指标|数量指标|邮寄数量|寄出件数|≥100件|\n|^|质量指标|妥投率|妥投比例|≥95%|";
    expect(sortIndicators(table(sorted))).toEqual({ kind: "sorted" });
    const gap = "|产出指标|质量指标|妥投率|妥投比例|≥95%|\n|^|||||\n|^|数量指标|邮寄数量|寄出件数|≥100件|";
    expect(sortIndicators(table(gap))).toEqual({ kind: "gaps" });
  });
});
