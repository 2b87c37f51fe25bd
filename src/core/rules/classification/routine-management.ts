import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";

const ROUTINE: readonly RegExp[] = [/报销|台账/u, /制度.{0,4}健全|健全.{0,6}制度/u, /使用合规|专款专用/u, /政府采购.{0,2}率|合同签订/u];
/** 审批 of the unit's own affairs; 行政审批 is what some bureaus are there for. */
const OWN_APPROVAL = /审批/u;
const PUBLIC_APPROVAL =
  /行政审批|审批(?:事项|服务|业务|办件|件|改革|窗口|大厅|局|许可|大棚|证|项目|效能|提速|环节|量|数量|件数)|(?:许可|用地|规划|环评|企业|群众|涉企|工程|建设|投资|施工|准入|资质|证照|立项|海域|林地|水土|消防|医疗|药品|联合|并联|容缺|网上|线上|一网通办).{0,8}审批/u;
/** The same words as somebody's core work: medical insurance, hazard ledgers, land contracts. */
const CORE = /医保|医疗|住院|门诊|药|参保|新农合|居民|销号|整改|招商|流转|劳动合同|技术合同|承包|家庭医生|签约/u;

const isRoutine = (name: string): boolean => {
  if (CORE.test(name)) return false;
  return ROUTINE.some((pattern) => pattern.test(name)) || (OWN_APPROVAL.test(name) && !PUBLIC_APPROVAL.test(name));
};

export const routineManagement = defineRule({
  id: "routine-management",
  family: "classification",
  scope: "indicator",
  severity: "info",
  title: "常规管理要求当指标",
  why: "审批、报销、台账是本来就要做到的管理要求，做到了也看不出项目成效。",
  sources: ["财预101号", { from: "公开的目标表", what: "“政府采购率”“资金使用合规性”" }],
  messages: { routine: "“{name}”属常规管理要求，与产出和效果关联不强，建议改为面向产出的指标或删除。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "数量指标", name: "行政审批事项办理数量", description: "全年办结件数", target: "≥3000件" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "时效指标", name: "出差审批及时性", description: "审批用时", target: "≤3天" }] }],
  },
  *check({ indicator }) {
    if (!isRoutine(squeeze(indicator.name.text))) return;
    yield { message: "routine", data: { name: indicator.name.text }, at: indicator.name.at };
  },
});
