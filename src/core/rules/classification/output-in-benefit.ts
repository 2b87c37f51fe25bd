import { isClearlyNegative } from "../../names/name-direction";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import { level1Of } from "../../table/model/indicator-kind";
import { placeRow } from "./parts/place-row";
import { dimensionOf } from "../../target/measure-of";

const COUNT_NAME = /(?:数量|次数|人数|人次|场次|件数|台数|个数)/u;
/** Work done with the money; people reached or helped by it are an effect (手册 9.2). */
const WORK =
  /培训|参训|参会|会议|购置|采购|购买|建设|新建|维修|维护|修缮|改造|检查|巡查|巡检|抽检|检测|监测|印刷|印制|印发|发放|制作|举办|开展|组织|召开|办理|受理|安装|配备|编制|宣传|调研|聘请|聘用|派遣|扫描|邮寄|演练|审核|评审|绘制|采集|拍摄|刊发|发布|走访|慰问/u;
const EFFECT =
  /受益|惠及|覆盖|服务(?:对象|群众|人口|人数|人次)|带动|就业|增收|脱贫|游客|接待|吸引|辐射|参与|新增|增加|减少|下降|提高|提升|事故|投诉|信访|阅读|访问|点击|下载|引用|转化|获奖|专利|受众|收看|收听|观看|关注|转发|粉丝/u;
const RATE = /完成率|合格率|验收/u;
/** Rates that measure a state of the world rather than the work. */
const STATE =
  /水质|空气|大气|食品|饮用水|饮水|环境|产品|药品|土壤|排放|出厂|考试|整改|化解|脱贫|减排|节能|增收|销号|治理|就业|毕业|升学|体质|体检|健康|视力|学业|成绩|测试/u;
const PURCHASE = /购置|采购/u;

const isOutput = (name: string): boolean => {
  if (isClearlyNegative(name)) return false;
  if (RATE.test(name)) return !STATE.test(name);
  if (EFFECT.test(name)) return false;
  return PURCHASE.test(name) ? !/节约|节省|购置后/u.test(name) : COUNT_NAME.test(name) && WORK.test(name);
};

export const outputInBenefit = defineRule({
  id: "output-in-benefit",
  family: "classification",
  scope: "indicator",
  severity: "warning",
  fixes: "review",
  title: "产出写成效益",
  why: "效益要说花钱带来了什么变化；写成办了多少场、买了多少台，效果没有考核。",
  sources: [{ from: "公开的审核意见", what: "产出与效益混用" }],
  messages: { output: "“{name}”属于产出，不反映效果，请移到产出指标，效益指标改写带来的变化。" },
  examples: {
    good: [
      {},
      {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "带动就业人数", description: "项目带动新增就业人数", target: "≥50人" }],
      },
    ],
    bad: [{ rows: [{ level1: "效益指标", level2: "社会效益指标", name: "培训人数", description: "全年培训人数", target: "≥120人" }] }],
  },
  *check(subject) {
    const { indicator } = subject;
    const name = squeeze(indicator.name.text);
    if (level1Of(indicator) !== "benefit" || name.includes("满意") || !isOutput(name)) return;
    const level2 = dimensionOf(indicator.value) === "ratio" || RATE.test(name) ? "质量指标" : "数量指标";
    yield {
      message: "output",
      data: { name: indicator.name.text },
      at: indicator.level2.at,
      fixes: placeRow(subject, indicator, { level1: "output", level2 }),
    };
  },
});
