/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import { checkWorkbook } from "../../src/core/check-workbook";
import { exampleSheet } from "../../src/core/lint/example-sheet";
import { ReportDetails } from "../../src/taskpane/findings/report-details";

const example = { rows: [{ level1: "成本指标", level2: "经济成本指标", name: "整理单价", target: "≤2元/件" }] };

describe("ReportDetails", () => {
  it("works the budget out and leads to its cells", async () => {
    const checked = checkWorkbook([exampleSheet(example)]);
    const reveal = jest.fn();
    render(
      <FluentProvider theme={webLightTheme}>
        <ReportDetails report={{ ...checked, sheets: ["示例"], skipped: [] }} onReveal={reveal} />
      </FluentProvider>,
    );
    expect(await screen.findByText(/^预算对账：/)).toBeTruthy();
    const links = screen.getAllByRole("button", { hidden: true });
    fireEvent.click(links[links.length - 1] ?? document.body);
    expect(reveal).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/全簿总览/)).toBeNull();
  });
});
