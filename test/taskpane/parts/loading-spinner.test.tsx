/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import { LoadingSpinner } from "../../../src/taskpane/parts/loading-spinner";
import { en } from "../../../src/taskpane/texts/en";
import { zhCn } from "../../../src/taskpane/texts/zh-cn";

afterEach(cleanup);

describe("what turns while something is loaded", () => {
  it.each([
    ["Chinese", zhCn],
    ["English", en],
  ])("is named after it, in %s", (_language, { loading }) => {
    const names = Object.values(loading);
    render(
      <FluentProvider theme={webLightTheme}>
        {names.map((name) => (
          <LoadingSpinner key={name} name={name} />
        ))}
      </FluentProvider>,
    );
    for (const name of names) expect(screen.getByRole("progressbar", { name }).textContent).toBe(name);
    expect(new Set(names).size).toBe(names.length);
  });
});
