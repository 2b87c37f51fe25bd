import { squeeze } from "../../../sheet/clean-text";
import { kindOf } from "../../../table/model/indicator-kind";
import type { Indicator } from "../../../table/model/target-table";

const VAGUE =
  /^(?:(?:在|于)?(?:本|当|该|全|整)?年(?:度)?(?:底|末|内|终|度内)?(?:之?前)?|(?:本|当|全)年度?|年内|年度内|年终前?|(?:按|依|照|根据)(?:照|据)?(?:项目|工作|实施|年度|合同|工程|序时|预定|既定|时间|施工|约定|采购)*(?:计划|进度|安排|节点|约定|要求|规定|合同|时间)+(?:时间|进度|节点)?)(?:完成|完工|实施|执行|推进|到位|发放|支付|拨付|进行|开展|交付|验收)*$/u;
const WHOLE_YEAR = /^(?:20\d{2}年?[.\-/]?)?0?1月?(?:-|—|~|至|到)(?:20\d{2}年?)?12月?$/u;

/** How a timeliness target leaves the deadline open: in words (年底前, 按计划), or as the whole year (1-12月); undefined when it does not. */
export const vagueDeadline = (indicator: Indicator): "words" | "year" | undefined => {
  if (kindOf(indicator) !== "timeliness") return undefined;
  const text = squeeze(indicator.target.text).replace(/[。.，,]$/u, "");
  if (VAGUE.test(text)) return "words";
  return WHOLE_YEAR.test(text) && text.includes("月") ? "year" : undefined;
};
