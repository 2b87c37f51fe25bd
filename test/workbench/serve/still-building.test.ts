import { remindEachMinute } from "../../../src/workbench/serve/still-building";

describe("a long build", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("is spoken of each minute until it is done", () => {
    const said: string[] = [];
    const stop = remindEachMinute((words) => said.push(words));
    jest.advanceTimersByTime(59_999);
    expect(said).toEqual([]);
    jest.advanceTimersByTime(60_001);
    expect(said).toEqual([expect.stringMatching(/^已构建 1 分钟，仍在进行。请看看/), expect.stringMatching(/^已构建 2 分钟/)]);
    stop();
    jest.advanceTimersByTime(600_000);
    expect(said).toHaveLength(2);
  });
});
