/** @jest-environment jsdom */
import { showPlainPage } from "../../src/entry/offline-page";
import type { Texts } from "../../src/taskpane/texts/zh-cn";

/** What the page shows, a line for each language. */
const shown = (why: (texts: Texts["offline"]) => string): readonly string[] => {
  const root = document.createElement("div");
  root.textContent = "正在打开……";
  showPlainPage(root, why);
  const [page] = root.querySelectorAll('[role="alert"]');
  return [...root.children]
    .flatMap((child) => (child === page ? [...child.children] : [child]))
    .map((line) => `${line.getAttribute("lang")}: ${line.textContent}`);
};

describe("the plain page, where no language is chosen yet", () => {
  it.each<[(texts: Texts["offline"]) => string, RegExp, RegExp]>([
    [({ unreachable }) => unreachable, /^zh-CN: 无法加载 Office\.js。/, /^en: Office\.js could not be loaded\./],
    [({ outside }) => outside, /^zh-CN: 请在 Excel 中打开/, /^en: Open .* in Excel/],
    [({ tooOld }) => tooOld("ExcelApi 1.9"), /^zh-CN: 这个 Excel 版本缺少 ExcelApi 1\.9/, /^en: This Excel lacks ExcelApi 1\.9/],
  ])("%s", (why, inChinese, inEnglish) => {
    expect(shown(why)).toEqual([expect.stringMatching(inChinese), expect.stringMatching(inEnglish)]);
  });
});
