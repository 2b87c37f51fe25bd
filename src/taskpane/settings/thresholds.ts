import type { RuleOption } from "../../core/lint/rule-option";
import type { Settings } from "../../core/lint/settings";
import type { ThresholdName } from "../../core/rules";
import type { RulePage } from "../../app/list-rules";

export interface Threshold {
  readonly name: ThresholdName;
  readonly option: RuleOption;
}

type Rules = readonly Pick<RulePage, "options">[];

const optionsOf = (rules: Rules): ReadonlyMap<string, RuleOption> => new Map(rules.flatMap(({ options = {} }) => Object.entries(options)));

/** Every number that rules compare with, in the order of their labels. */
export const thresholdsOf = (rules: Rules, labels: Readonly<Record<ThresholdName, string>>): readonly Threshold[] => {
  const options = optionsOf(rules);
  const isName = (key: string): key is ThresholdName => key in labels;
  return Object.keys(labels)
    .filter(isName)
    .flatMap((name) => {
      const option = options.get(name);
      return option ? [{ name, option }] : [];
    });
};

/** How many of them are not the rules' own. */
export const changedThresholds = (rules: Rules, { thresholds }: Pick<Settings, "thresholds">): number =>
  [...optionsOf(rules)].filter(([name, option]) => (thresholds[name] ?? option.default) !== option.default).length;

/** The settings' thresholds with another number for one of them; a default leaves no trace. */
export const withThreshold = (thresholds: Settings["thresholds"], { name, option }: Threshold, value: number): Settings["thresholds"] => {
  const others = Object.entries(thresholds).filter(([other]) => other !== name);
  return Object.fromEntries(value === option.default ? others : [...others, [name, value]]);
};
