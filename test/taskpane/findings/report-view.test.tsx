/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { withWaivers } from "../../../src/app/parts/check-result";
import { checkWorkbook } from "../../../src/core/check/check-workbook";
import { defaultSettings } from "../../../src/core/lint/settings";
import { allRules } from "../../../src/core/rules";
import { ReportView } from "../../../src/taskpane/findings/report-view";
import { renderView } from "../../support/pane/render-view";
import { breaking } from "../../support/rules/breaking-rule";
import { seedSheets } from "../../support/seed-tables";

afterEach(cleanup);

const draw = async (rules: typeof allRules): Promise<void> => {
  const report = withWaivers(checkWorkbook(await seedSheets(), defaultSettings, rules), [], []);
  renderView(<ReportView report={report} />, report);
};

const FAILED = /以下规则运行出错，没有查完；其他规则的结果照常列出。.*：broken-rule$/;

describe("规则运行出错", () => {
  it("说出是哪条规则，其他规则的问题照列", async () => {
    await draw([breaking("indicator"), ...allRules]);
    expect(screen.getByText(FAILED)).toBeTruthy();
    expect(screen.getAllByText(/“≤100%”/).length).toBeGreaterThan(0);
  });

  it("没有别的问题时，也不说“没有发现问题”", async () => {
    await draw([breaking("table")]);
    expect(screen.getByText(FAILED)).toBeTruthy();
    expect(screen.queryByText("没有发现问题")).toBeNull();
  });

  it("都运行完了就不提", async () => {
    await draw([]);
    expect(screen.queryByText(/运行出错/)).toBeNull();
    expect(screen.getByText("没有发现问题")).toBeTruthy();
  });
});
