/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { defaultPreferences, type PanePreferences } from "../../../src/app/preferences/pane-preferences";
import type { ColumnMapping } from "../../../src/core/table/model/column-mapping";
import { MappingsSection } from "../../../src/taskpane/settings/mappings-section";
import { renderView } from "../../support/pane/render-view";

afterEach(cleanup);

const FIRST: ColumnMapping = { header: ["大类", "事项", "标准"], roles: ["none", "name", "target"] };
const SECOND: ColumnMapping = { header: ["内容", "要求"], roles: ["name", "target"] };
const withMappings = (...mappings: readonly ColumnMapping[]): PanePreferences => ({
  ...defaultPreferences,
  settings: { ...defaultPreferences.settings, mappings },
});

const draw = (preferences: PanePreferences): readonly PanePreferences[] => {
  const changed: PanePreferences[] = [];
  renderView(<MappingsSection />, undefined, {
    state: { preferences },
    acts: { changePreferences: async (change) => void changed.push(change(preferences)) },
  });
  return changed;
};

describe("列对应 in 设置", () => {
  it("lists each header with what its columns hold, those without use left out", () => {
    draw(withMappings(FIRST, SECOND));
    const entries = screen.getAllByText(/^表头：/).map(({ parentElement }) => parentElement);
    expect(
      entries.map(
        (entry) =>
          entry &&
          within(entry)
            .getAllByRole("listitem")
            .map(({ textContent }) => textContent),
      ),
    ).toEqual([
      ["事项：三级指标", "标准：指标值"],
      ["内容：三级指标", "要求：指标值"],
    ]);
  });

  it("removes one and leaves the others", () => {
    const changed = draw(withMappings(FIRST, SECOND));
    fireEvent.click(screen.getByRole("button", { name: "删除表头“大类、事项、标准”的列对应" }));
    expect(changed).toEqual([withMappings(SECOND)]);
  });

  it("says how one comes here where there is none", () => {
    draw(withMappings());
    expect(screen.getByText(/^还没有。/)).toBeTruthy();
  });
});
