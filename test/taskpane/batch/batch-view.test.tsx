/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { InsertedProjects } from "../../../src/app/insert-projects";
import { ok } from "../../../src/core/result/result";
import type { NewProject } from "../../../src/core/templates/new-project";
import { createServices } from "../../../src/entry/create-services";
import { BatchView } from "../../../src/taskpane/batch/batch-view";
import type { PaneActs } from "../../../src/taskpane/model/pane-acts";
import { PaneProvider } from "../../../src/taskpane/model/pane-context";
import { startState } from "../../../src/taskpane/model/pane-state";
import { ServicesProvider } from "../../../src/taskpane/model/services";

// A slow machine waits longer for the same states.
configure({ asyncUtilTimeout: 120_000 });

/** What the pane keeps between its runs. */
const kept = new Map<string, unknown>();
beforeEach(() => kept.clear());
afterEach(cleanup);

const nothing = async (): Promise<void> => undefined;

/** The view in a pane that performs acts; `made`: how many sheets come to be before a cancellation. Gives what was asked for and told. */
const draw = async (made: number): Promise<{ readonly asked: NewProject[][]; readonly told: string[] }> => {
  const [asked, told]: [NewProject[][], string[]] = [[], []];
  const insertProjects = async (projects: readonly NewProject[]): Promise<{ readonly ok: true; readonly value: InsertedProjects }> => {
    asked.push([...projects]);
    const inserted = projects.slice(0, made).map(({ projectName }) => ({ name: projectName, id: projectName, content: "" }));
    return ok({ inserted, cancelled: inserted.length < projects.length });
  };
  const acts: PaneActs = {
    show: (view) => void told.push(`show ${view}`),
    filter: () => undefined,
    goTo: () => undefined,
    validate: nothing,
    cancel: () => undefined,
    clear: nothing,
    reveal: nothing,
    perform: async (work, done) => {
      const result = await work({ report: (count, total) => void told.push(`${count}/${total}`), cancelled: () => false });
      if (!result.ok) return undefined;
      const what = done?.(result.value);
      if (what) told.push(what.label);
      return result.value;
    },
    applyFixes: async () => false,
    undo: nothing,
    waive: nothing,
    revive: nothing,
    forget: nothing,
    changePreferences: nothing,
    tellUser: (text) => void told.push(text ?? ""),
  };
  const store = { load: async (key: string) => kept.get(key), save: async (key: string, value: unknown) => void kept.set(key, value) };
  await act(
    async () =>
      void render(
        <FluentProvider theme={webLightTheme}>
          <ServicesProvider value={{ ...createServices(), ...store, insertProjects }}>
            <PaneProvider value={{ state: startState, acts }}>
              <BatchView />
            </PaneProvider>
          </ServicesProvider>
        </FluentProvider>,
      ),
  );
  return { asked, told };
};

const paste = (text: string): void => void fireEvent.change(screen.getByRole("textbox", { name: "项目清单" }), { target: { value: text } });
const press = (name: string): void => void fireEvent.click(screen.getByRole("button", { name }));

const LIST = "物业管理\t31\n干警培训\t12.5\n杂项\t8";

describe("批量新建", () => {
  it("asks for a sheet of each project: prefilled by its type, blank where no type is known", async () => {
    const { asked, told } = await draw(3);
    paste(LIST);
    press("插入 3 张");
    await waitFor(() => expect(told).toEqual(["0/3", "插入 3 张工作表", "show findings"]));
    expect(asked[0]?.map(({ projectName, total, typeId, targets }) => [projectName, total, typeId, targets])).toEqual([
      ["物业管理", 31, expect.any(String), "typical"],
      ["干警培训", 12.5, expect.any(String), "typical"],
      ["杂项", 8, undefined, "typical"],
    ]);
  });

  it("asks for blank rows when they are wanted, whatever the type", async () => {
    const { asked } = await draw(3);
    paste(LIST);
    fireEvent.click(screen.getByRole("radio", { name: "全部是空白行" }));
    press("插入 3 张");
    await waitFor(() => expect(asked[0]?.map(({ typeId }) => typeId)).toEqual([undefined, undefined, undefined]));
    expect(screen.queryByRole("combobox", { name: "“物业管理”的项目类型" })).toBeNull();
  });

  it("starts the next batch as the last one was made", async () => {
    const { asked } = await draw(3);
    paste(LIST);
    fireEvent.click(screen.getByRole("radio", { name: "全部是空白行" }));
    press("插入 3 张");
    await waitFor(() => expect(asked).toHaveLength(1));
    cleanup();
    const again = await draw(3);
    paste(LIST);
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>("radio", { name: "全部是空白行" }).checked).toBe(true));
    press("插入 3 张");
    await waitFor(() => expect(again.asked[0]?.map(({ typeId }) => typeId)).toEqual([undefined, undefined, undefined]));
  });

  it("keeps the pasted list while the sheet is looked at, and takes it up again", async () => {
    await draw(0);
    paste(LIST);
    fireEvent.click(screen.getByRole("radio", { name: "当前工作表" }));
    expect([screen.queryByRole("textbox", { name: "项目清单" }), screen.queryByRole("button", { name: "插入 3 张" })]).toEqual([
      null,
      null,
    ]);
    fireEvent.click(screen.getByRole("radio", { name: "粘贴的文字" }));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "项目清单" }).value).toBe(LIST);
    screen.getByRole("button", { name: "插入 3 张" });
  });

  it("cancelled: says how many were made and goes on with the others", async () => {
    const { asked, told } = await draw(1);
    paste(LIST);
    press("插入 3 张");
    await waitFor(() => expect(told).toEqual(["0/3", "已取消，插入了 3 张中的 1 张工作表"]));
    press("插入 2 张");
    await waitFor(() => expect(asked[1]?.map(({ projectName }) => projectName)).toEqual(["干警培训", "杂项"]));
  });

  it("cancelled before the first sheet: says that nothing was inserted", async () => {
    const { told } = await draw(0);
    paste(LIST);
    press("插入 3 张");
    await waitFor(() => expect(told).toEqual(["0/3", "已取消，没有插入工作表。"]));
  });

  it("says what to do when nothing is ticked or nothing is recognised", async () => {
    await draw(0);
    paste(LIST);
    press("全不选");
    screen.getByText("请先勾选要插入的项目。");
    expect(screen.getByRole("button", { name: "插入 0 张" }).getAttribute("aria-disabled")).toBe("true");
    paste("1\t2");
    screen.getByText(/没有项目名称，请补上|没有识别出项目/);
  });
});
