import { fail, ok } from "../../../src/core/result/result";
import { guarded } from "../../../src/taskpane/model/guarded";

const thrown = (name: string, message: string) => async (): Promise<never> => {
  throw Object.assign(new Error(message), { name });
};

describe("work of the pane", () => {
  it.each([
    ["a value", async () => ok(1), ok(1)],
    ["an error told", async () => fail({ kind: "cancelled" } as const), fail({ kind: "cancelled" })],
    ["a file that cannot be fetched", thrown("ChunkLoadError", "Loading chunk 7 failed"), fail({ kind: "not-loaded" })],
    ["a break", thrown("TypeError", "x is undefined"), fail({ kind: "unexpected", code: "TypeError", message: "x is undefined" })],
  ])("%s", async (_name, work, expected) => {
    expect(await guarded<number>(work)).toEqual(expected);
  });
});
