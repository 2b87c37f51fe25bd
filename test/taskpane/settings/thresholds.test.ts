import { allRules } from "../../../src/core/rules";
import { changedThresholds, thresholdsOf, withThreshold } from "../../../src/taskpane/settings/thresholds";
import { settings as english } from "../../../src/taskpane/texts/en/settings";
import { settings as chinese } from "../../../src/taskpane/texts/zh-cn/settings";

const names = allRules.flatMap(({ options = {} }) => Object.keys(options)).sort();

describe("阈值", () => {
  it.each([
    ["中文", chinese.thresholds.labels],
    ["English", english.thresholds.labels],
  ])("每条规则的每个阈值都有名称，没有多余的名称：%s", (_language, labels) => {
    expect(Object.keys(labels).sort()).toEqual(names);
    expect(
      thresholdsOf(allRules, labels)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names);
  });

  it("改过的计数，改回默认不留痕迹", () => {
    const [first] = thresholdsOf(allRules, chinese.thresholds.labels);
    if (!first) throw new Error("没有阈值");
    const changed = withThreshold({}, first, first.option.default + 1);
    expect(changed).toEqual({ [first.name]: first.option.default + 1 });
    expect([changedThresholds(allRules, { thresholds: changed }), changedThresholds(allRules, { thresholds: {} })]).toEqual([1, 0]);
    expect(withThreshold(changed, first, first.option.default)).toEqual({});
  });
});
