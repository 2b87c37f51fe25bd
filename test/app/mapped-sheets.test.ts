import { collectOwnIndicators } from "../../src/app/collect-own-indicators";
import { findBudgetUnit } from "../../src/app/find-budget-unit";
import { listCarriableTables } from "../../src/app/list-carriable-tables";
import { defaultProfile } from "../../src/app/parts/check-profile";
import { defaultPreferences, PREFERENCES_KEY } from "../../src/app/preferences/pane-preferences";
import { previewMapping } from "../../src/app/preview-mapping";
import { readActiveTables } from "../../src/app/read-active-tables";
import { validate } from "../../src/app/validate";
import type { ColumnMapping } from "../../src/core/table/model/column-mapping";
import { plainSheet, startOffice, type RunningOffice } from "../../src/workbench/jsdom";
import { ports } from "../support/ports";

const ROWS = [
  ["单位：601001-区法院"],
  ["指标大类", "指标小类", "考核事项", "标准值"],
  ["产出指标", "数量指标", "巡查次数", "5次"],
  ["产出指标", "质量指标", "巡查覆盖率", "≥95%"],
];
const MAPPING: ColumnMapping = { header: ROWS[1] ?? [], roles: ["level1", "level2", "name", "target"] };
const settings = { ...defaultPreferences.settings, mappings: [MAPPING] };
/** A rule that this version does not know must not make it forget the columns. */
const STORED = { ...defaultPreferences, settings: { ...settings, rules: { "rule-of-yesterday": "off" } } };

describe("a sheet whose columns the user named", () => {
  let office: RunningOffice;
  beforeEach(async () => {
    office = await startOffice({
      workbook: [plainSheet("考核", ROWS)],
    });
  });
  afterEach(() => office.dispose());

  it("is no table on a machine that remembers no columns", async () => {
    expect(await readActiveTables(ports())).toEqual({ ok: true, value: [] });
    expect(await listCarriableTables(ports(), "workbook")).toEqual({ ok: true, value: [] });
  });

  it("is a table to every use case", async () => {
    const host = ports({ [PREFERENCES_KEY]: STORED });
    expect(await readActiveTables(host)).toMatchObject({ ok: true, value: [{ layout: "mapped", indicators: { length: 2 } }] });
    expect(await listCarriableTables(host, "workbook")).toMatchObject({ ok: true, value: [{ sheet: "考核", indicators: 2 }] });
    expect(await findBudgetUnit(host)).toEqual({ ok: true, value: { unitCode: "601001", unitName: "区法院" } });
    expect(await collectOwnIndicators(host, "workbook")).toEqual({ ok: true, value: 2 });
  });

  it("is checked and marked with the profile's settings", async () => {
    const checked = await validate(ports(), { ...defaultProfile, settings, scope: "active" });
    expect(checked).toMatchObject({ ok: true, value: { notTables: [], tables: [{ sheet: "考核" }] } });
    if (checked.ok) expect(checked.value.findings.map(({ ruleId }) => ruleId)).toContain("operator-missing");
  });

  it("is tried as it stands", async () => {
    expect(await previewMapping(ports(), "考核", MAPPING)).toMatchObject({ ok: true, value: { kind: "indicators", count: 2 } });
    expect(await previewMapping(ports(), "没有", MAPPING)).toMatchObject({ ok: false, error: { kind: "sheet-missing" } });
  });
});
