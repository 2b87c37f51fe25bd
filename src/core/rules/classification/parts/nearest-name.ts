import { bigramSimilarity } from "../../../library/similar-text";
import { squeeze } from "../../../sheet/clean-text";

/** Characters that give a label away, with the end of the name that is meant. */
const TELLING: readonly (readonly [RegExp, RegExp])[] = [
  [/数量|规模/u, /^数量/u],
  [/质量|标准/u, /^质量/u],
  [/时效|时限|进度|工期|及时/u, /^时效/u],
  [/成本|费用|支出/u, /成本/u],
  [/经济/u, /^经济效益/u],
  [/社会/u, /^社会效益/u],
  [/生态|环境/u, /^生态效益/u],
  [/持续|长效|长期/u, /^可持续/u],
  [/满意/u, /满意/u],
  [/产出|完成/u, /^产出/u],
  [/效益|效果|成效|影响/u, /^效益/u],
];
const ALIKE = 0.34;
const MOST = 2;

/** The names that a wrong label most likely means: what it tells first, then what it looks like. */
export const nearestNames = (label: string, names: readonly string[]): readonly string[] => {
  const text = squeeze(label);
  const told = TELLING.filter(([word]) => word.test(text)).flatMap(([, name]) => names.filter((candidate) => name.test(candidate)));
  const alike = names
    .map((name) => ({ name, likeness: bigramSimilarity(name.replace(/指标$/u, ""), text.replace(/指标$/u, "")) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ name }) => name);
  return [...new Set([...told, ...alike])].slice(0, MOST);
};
