import { confirmTargets } from "../../src/app/confirm-targets";
import { findPendingTargets } from "../../src/app/find-pending-targets";
import { insertProject } from "../../src/app/insert-project";
import { takeBack } from "../../src/app/take-back";
import { emptyProject } from "../../src/core/templates/project-form";
import { blankProject } from "../../src/core/templates/new-project";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";
import { ports } from "../support/ports";

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.dispose());

const fillAt = (row: number, column: number): string | null | undefined =>
  office.engine
    .sheets()
    .find(({ name }) => name === "物业服务")
    ?.read({ row, column, rowCount: 1, columnCount: 1 })[0]?.[0]?.style.fill;

describe("待核", () => {
  it("is told for every prefilled target, goes with 已核, comes back with 撤销, leaves other fills alone", async () => {
    const host = ports();
    const inserted = await insertProject(host, {
      ...blankProject({ ...emptyProject, projectName: "物业服务" }),
      typeId: "property",
      targets: "typical",
    });
    expect(inserted.ok).toBe(true);
    const all = await findPendingTargets(host, "active");
    if (!all.ok) throw new Error(all.error.kind);
    expect(all.value.length).toBeGreaterThan(8);
    const [first, second] = all.value;
    if (!first || !second) throw new Error("nothing is pending");
    office.engine
      .sheets()
      .find(({ name }) => name === "物业服务")
      ?.style({ ...second.at, rowCount: 1, columnCount: 1 }, () => ({ fill: "#00FF00" }));
    const confirmed = await confirmTargets(host, [first, second]);
    expect(fillAt(first.at.row, first.at.column) ?? "").toBe("");
    expect(fillAt(second.at.row, second.at.column)).toBe("#00FF00");
    const left = await findPendingTargets(host, "active");
    expect(left.ok && left.value).toHaveLength(all.value.length - 2);
    if (!confirmed.ok) throw new Error(confirmed.error.kind);
    expect((await takeBack(host, confirmed.value)).ok).toBe(true);
    expect(fillAt(first.at.row, first.at.column)).toBe("#FFF7D6");
    expect(fillAt(second.at.row, second.at.column)).toBe("#00FF00");
  });
});
