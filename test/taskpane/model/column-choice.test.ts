import type { ColumnMapping } from "../../../src/core/table/model/column-mapping";
import { choiceState, firstChoice, sharedWith, withRole } from "../../../src/taskpane/model/column-choice";

const CHOICE: ColumnMapping = { header: ["大类", "事项", "标准", "备注"], roles: ["level1", "name", "none", "none"] };

describe("the choice of columns", () => {
  it("starts from what the labels say", () => {
    expect(
      firstChoice([
        { text: "一级指标", column: 1, role: "level1" },
        { text: "标准", column: 4, role: "none" },
      ]),
    ).toEqual({ header: ["一级指标", "标准"], roles: ["level1", "none"] });
  });

  it("lacks what is not chosen, and is ready with name and target", () => {
    expect(choiceState(CHOICE)).toEqual({ kind: "lacks", roles: ["target"] });
    expect(choiceState(withRole(CHOICE, 2, "target"))).toEqual({ kind: "ready" });
    expect(choiceState({ ...CHOICE, roles: ["none", "none", "none", "none"] })).toEqual({ kind: "lacks", roles: ["name", "target"] });
  });

  it("names a role of several columns before what is missing, and which columns share it", () => {
    const shared = withRole(withRole(CHOICE, 0, "name"), 3, "name");
    expect(choiceState(shared)).toEqual({ kind: "repeats", roles: ["name"] });
    expect(shared.roles.map((_role, index) => sharedWith(shared, index))).toEqual([[1, 3], [0, 3], [], [0, 1]]);
  });
});
