/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render } from "@testing-library/react";
import { EditPreview } from "../../../src/taskpane/parts/edit-preview";

afterEach(cleanup);

const edit = (sheet: string, row: number, was: string, text: string) => ({ sheet, at: { row, column: 0 }, was, text, asText: true });

/** The lines as they are read. */
const lines = (edits: readonly ReturnType<typeof edit>[]): readonly (string | null)[] => {
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <EditPreview edits={edits} />
    </FluentProvider>,
  );
  return [...(container.firstElementChild?.children ?? [])].map(({ textContent }) => textContent);
};

describe("preview of edits", () => {
  it.each([
    ["one sheet: the cell alone", [edit("T1", 0, "95%", "≥95%"), edit("T1", 4, "", "≥5次")], ["A1 95% → ≥95%", "A5 （空） → ≥5次"]],
    [
      "several sheets: each cell with its sheet",
      [edit("T1", 0, "1.", "2."), edit("T2", 0, "3.", "4.")],
      ["T1!A1 1. → 2.", "T2!A1 3. → 4."],
    ],
  ])("%s", (_name, edits, expected) => {
    expect(lines(edits)).toEqual(expected);
  });
});
