import { keptChoices, rememberedChoices, startChoices } from "../../../src/taskpane/batch/batch-choices";

describe("choices kept for the next batch", () => {
  it.each([
    ["nothing kept yet", undefined, "tj-2023", "typical"],
    ["last time's", keptChoices({ ...startChoices, template: "mof-101", filling: "blank" }), "mof-101", "blank"],
    ["what is no longer known", { template: "gone", filling: 3 }, "tj-2023", "typical"],
    ["half of it", { filling: "empty" }, "tj-2023", "empty"],
  ])("%s", (_name, stored, template, filling) => {
    expect(rememberedChoices(stored)).toEqual({ template, filling });
  });
});
