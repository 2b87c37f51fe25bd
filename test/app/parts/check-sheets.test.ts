import { checkSheets } from "../../../src/app/parts/check-sheets";
import { checkWorkbook } from "../../../src/core/check/check-workbook";
import { defaultSettings } from "../../../src/core/lint/settings";
import { allRules } from "../../../src/core/rules";
import { seedSheets } from "../../support/seed-tables";

describe("checkSheets", () => {
  it("finds in slices what is found at once, and tells how far it is", async () => {
    const sheets = await seedSheets();
    const told: string[] = [];
    const checked = await checkSheets(sheets, allRules, defaultSettings, {
      progress: { report: (done, total) => void told.push(`${done}/${total}`), cancelled: () => false },
    });
    expect(checked).toEqual({ ok: true, value: checkWorkbook(sheets) });
    expect(told).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  });

  it("ends inside a table as soon as it is cancelled", async () => {
    const sheets = await seedSheets();
    let asked = 0;
    const checked = await checkSheets(sheets, allRules, defaultSettings, {
      progress: { report: () => undefined, cancelled: () => (asked += 1) > 20 },
    });
    expect(checked).toEqual({ ok: false, error: { kind: "cancelled" } });
    expect(asked).toBe(21);
  });
});
