/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { defaultPreferences, type PanePreferences } from "../../../src/app/preferences/pane-preferences";
import { ok } from "../../../src/core/result/result";
import { previewMapping } from "../../../src/core/table/read/preview-mapping";
import { ReportView } from "../../../src/taskpane/findings/report-view";
import { renderView, reportOf } from "../../support/pane/render-view";
import { grid } from "../../support/grid";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";

afterEach(cleanup);

const UNKNOWN = grid(
  `
  |考核事项表|
  |一级指标|指标小类|考核事项|标准|
  |产出指标|数量指标|巡查次数|≥5次|
  |产出指标|质量指标|巡查覆盖率|≥95%|`,
  "考核",
);

const draw = (sheets: readonly SheetSnapshot[], now: readonly SheetSnapshot[] = sheets) => {
  const changed: PanePreferences[] = [];
  const report = reportOf(sheets);
  const asked = renderView(<ReportView report={report} />, report, {
    services: {
      previewMapping: async (name, mapping) => {
        const sheet = now.find((one) => one.name === name);
        if (!sheet) throw new Error(`No sheet ${name}`);
        return ok(previewMapping(sheet, mapping, []));
      },
    },
    acts: { changePreferences: async (change) => void changed.push(change(defaultPreferences)) },
  });
  return { asked, changed };
};
const column = (label: string) => screen.getByRole<HTMLSelectElement>("combobox", { name: label });
const choose = (label: string, role: string) => fireEvent.change(column(label), { target: { value: role } });

describe("列对应", () => {
  it("shows the row, the first rows below it, and a named choice for each column, what is known chosen", () => {
    draw([UNKNOWN]);
    const picture = screen.getByRole("region", { name: "第 2 行和下面几行的样子" });
    expect(
      within(picture)
        .getAllByRole("row")
        .map(({ textContent }) => textContent),
    ).toEqual(["ABCD", "一级指标指标小类考核事项标准", "产出指标数量指标巡查次数≥5次", "产出指标质量指标巡查覆盖率≥95%"]);
    expect(
      ["第 A 列（一级指标）", "第 B 列（指标小类）", "第 C 列（考核事项）", "第 D 列（标准）"].map((label) => column(label).value),
    ).toEqual(["level1", "none", "none", "none"]);
    expect(column("第 D 列（标准）").options[0]?.textContent).toBe("（不用）");
  });

  it("says what is missing, what is chosen twice, and what would be read", async () => {
    draw([UNKNOWN]);
    const button = (name: string) => screen.getByRole("button", { name });
    expect(button("还要选：三级指标、指标值").getAttribute("aria-disabled")).toBe("true");
    choose("第 B 列（指标小类）", "name");
    choose("第 C 列（考核事项）", "name");
    expect(button("“三级指标”选了几列，请先改正").getAttribute("aria-disabled")).toBe("true");
    expect(column("第 C 列（考核事项）").getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("第 B 列也选了“三级指标”。只留一列，其余改选“（不用）”。")).toBeTruthy();
    choose("第 B 列（指标小类）", "level2");
    choose("第 D 列（标准）", "target");
    await screen.findByText("可以读出 2 条指标。第一条：巡查次数，指标值：≥5次。");
    expect(column("第 C 列（考核事项）").getAttribute("aria-invalid")).toBeNull();
    expect(button("按这些列校验").getAttribute("aria-disabled")).not.toBe("true");
  });

  it("remembers the choice, shows its sheet and says where it can be removed", async () => {
    const { asked, changed } = draw([UNKNOWN]);
    choose("第 C 列（考核事项）", "name");
    choose("第 D 列（标准）", "target");
    fireEvent.click(screen.getByRole("button", { name: "按这些列校验" }));
    await waitFor(() =>
      expect(asked).toEqual(["reveal 考核", "tell 已记住这种表头，以后都这样读。选错时，在“设置”的“列对应”里删除，再重新指定。"]),
    );
    expect(changed.map(({ settings }) => settings.mappings)).toEqual([
      [{ header: ["一级指标", "指标小类", "考核事项", "标准"], roles: ["level1", "none", "name", "target"] }],
    ]);
  });

  it("does not remember a choice that is missing something, or whose row is gone", async () => {
    const { changed } = draw([UNKNOWN], [grid("|大类|小类|", "考核")]);
    fireEvent.click(screen.getByRole("button", { name: /^还要选/ }));
    choose("第 C 列（考核事项）", "name");
    choose("第 D 列（标准）", "target");
    await screen.findByText("这一行已经改动或删除，读不出指标。请重新校验，再指定各列。");
    fireEvent.click(screen.getByRole("button", { name: "按这些列校验" }));
    expect(changed).toEqual([]);
  });

  it("is offered, folded, beside tables, for any of the sheets with an unknown header", () => {
    draw([exampleSheet({}), UNKNOWN, { ...UNKNOWN, name: "考核二" }, grid("", "空")]);
    expect(screen.queryByRole("combobox", { name: "工作表" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "表头写法不同？指定各列" }));
    expect([...column("工作表").options].map(({ value }) => value)).toEqual(["考核", "考核二"]);
    choose("工作表", "考核二");
    expect(screen.getByRole("heading", { name: "指定“考核二”各列的内容" })).toBeTruthy();
  });

  it("is not offered for an empty sheet", () => {
    draw([grid("", "空")]);
    expect(screen.queryByRole("button", { name: /指定各列|还要选/ })).toBeNull();
  });
});
