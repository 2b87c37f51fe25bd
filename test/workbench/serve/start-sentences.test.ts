import { sentenceFor } from "../../../src/workbench/serve/start-sentences";
import { nextState, type StartEvent, type StartState } from "../../../src/workbench/serve/start-state";

const address = "https://localhost:3001/";
const said = (before: StartState, event: StartEvent): string | undefined =>
  sentenceFor(before, event, nextState(before, event), "一张空表");

describe("what a start says", () => {
  it("names the taken ports and the one it took", () => {
    expect(said({ kind: "building" }, { kind: "listening", address, taken: [3000] })).toBe(
      "端口 3000 已被占用，改用 3001。\n正在构建 https://localhost:3001/ ……",
    );
  });

  it("names the address when the first build is done, and nothing after an ordinary edit", () => {
    expect(said({ kind: "serving", address }, { kind: "built", warnings: "" })).toContain(
      `工作台已就绪：${address}\n在浏览器中打开这个地址：左边是表格（一张空表）`,
    );
    expect(said({ kind: "ready", address }, { kind: "built", warnings: "" })).toBeUndefined();
    expect(said({ kind: "ready", address }, { kind: "built", warnings: "a warning" })).toBe("a warning");
  });

  it("shows the text of an error and how it goes on", () => {
    expect(said({ kind: "serving", address }, { kind: "broken", errors: "error text" })).toMatch(
      /^error text\n没有构建成功，工作台没有启动/,
    );
    expect(said({ kind: "ready", address }, { kind: "broken", errors: "error text" })).toMatch(
      /^error text\n没有构建成功，继续提供上一次的页面/,
    );
    expect(said({ kind: "outdated", address }, { kind: "built", warnings: "" })).toBe("已重新构建，刷新页面即可看到。");
  });

  it("gives one reason for a failure, and no word after the end", () => {
    expect(said({ kind: "building" }, { kind: "refused", reason: "端口已被占用" })).toBe("端口已被占用");
    expect(said({ kind: "failed", reason: "first" }, { kind: "crashed", reason: "second" })).toBeUndefined();
    expect(said({ kind: "ended" }, { kind: "built", warnings: "" })).toBeUndefined();
    expect(said({ kind: "ended" }, { kind: "listening", address, taken: [] })).toBeUndefined();
    expect(said({ kind: "ended" }, { kind: "broken", errors: "error text" })).toBeUndefined();
  });
});
