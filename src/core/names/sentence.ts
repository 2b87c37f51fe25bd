import type { NameEnd } from "./name-end";

/** Verbs whose outcome is hoped for rather than measured (handbook 9.3). */
const HOPE =
  "促进|推动|推进|带动|维护|保护|保障|确保|提升|提高|改善|增强|加强|优化|完善|巩固|夯实|丰富|满足|缓解|营造|助力|强化|深化|弘扬|激发";
/** Verbs of effect: what follows is brought about, so 提高服务水平 is a sentence though 服务水平 is a name. */
const EFFECT =
  "提高|提升|改善|改进|增强|加强|增进|增加|促进|推动|推进|强化|优化|完善|健全|提振|激发|营造|打造|弘扬|巩固|深化|丰富|助力|带动|引导|规范|减轻|缓解|降低|减少|避免|防止|防范|杜绝|遏制|消除|确保|保证|实现|满足|达到|符合|发挥|树立|扩大|拓展|拓宽|稳定|维护|维持|保持";
/** Verbs of action, which also stand before nouns (保障能力, 维修点位). */
const ACTION =
  "提供|保障|开展|完成|建立|建设|建成|新建|改建|修建|落实|组织|举办|召开|购买|购置|采购|配备|配置|维修|修缮|改造|更换|安装|支付|发放|缴纳|编制|制定|印发|印制|做好|服务|支持|支撑|协助|辅助|参加|参与|承办|办理|处理|解决|培养|培育|引进|聘请|聘用|租赁|租用|收集|整理|清理|整治|治理|保护|救助|帮助|扶持|资助|补助|奖励|宣传|普及|推广|监督|检查|管理|加快|争取|按照|根据|围绕|对接|执行|履行|贯彻|化解|调解|运行|保质保量|使得|让|使";
const ADVERB =
  "一定程度上?|不断|进一步|切实|有效|逐步|持续|全面|全力|着力|大力|积极|充分|显著|明显|稳步|深入|广泛|及时|按时|按期|按质按量|按质|按量|准时|如期|高效|顺利|统筹|依法|更好地?|较好地?|科学|合理|严格|认真|是否|能够|可以|有力|有序|长期|定期|圆满|基本";
/** Verbs a name must not end with: 打印耗材购买, 办案效率提升. */
const CLOSING =
  /(?:购买|购置|采购|维修|维护|服务|保障|建设|改造|修缮|更新|更换|租赁|印刷|印制|邮寄|运行|运转|运维|保养|提供|开展|进行|完成|实施|推进|提升|提高|改善|增强|加强|促进|优化|完善|落实|发放|支付|宣传|培训)$/u;

const LEADING_EFFECT = new RegExp(`^(?:${ADVERB})*(?:地)?(?:${EFFECT})`, "u");
const LEADING_VERB = new RegExp(`^(?:${ADVERB})*(?:地)?(?:${EFFECT}|${ACTION})`, "u");
const LEADING_ADVERB = /^(?:不断|进一步|切实|逐步|着力|大力|是否|有效地|更好地)./u;
const FOR_SOMEONE = /^(?:为|对|给|向|由|通过).+(?:提供|保障|服务|奠定|创造|支撑|支持|打下)/u;

/** Verbs of effect that also stand before the state they concern: 维护质量, 规范程度. */
const DESCRIBED_STATE = /^(?:维护|维持|保持|稳定|规范|引导|丰富|发挥)..$/u;
/** Results that are brought about (发挥模范作用, 建立长效机制) unless they follow the verb at once (提升效果). */
const RAISED_RESULT = new RegExp(`^(?:${ADVERB})*(?:提高|提升|增强|加强|扩大|发挥|强化|建立|健全|完善|形成|构建|制定)[^的]{3,}$`, "u");
/** Heads that turn the phrase before them into a name, whatever its verb: 促进就业程度, 完善制度情况. */
const ALWAYS_NOMINAL = /(?:程度|情况|状况|幅度)$/u;
/** Heads that do so after most verbs: 带动就业影响, 改善效果. */
const NOMINAL =
  /(?:影响|作用|效果|成效|结果|效益|机制|体系|制度|(?:及时|准确|完整|规范|合规|合理|有效|可行|科学|时效|真实|充分|一致|均衡|完备|匹配|相符|便捷)性)$/u;
const MEETS_STANDARD = /^(?:达到|符合|满足).*标准$/u;
/** 采购项目, 服务对象, 管理人员: a verb and a noun it merely describes. */
const DESCRIBED = /^..(?:项目|工程|对象|人员|内容|方案|计划|任务|事项|业务|机构|系统|平台|设施|设备|场所|点位|资料|车辆)$/u;

const PUNCTUATION = /[\p{P}]+$/u;
const NOTES = /\([^()]*\)/gu;

/**
 * Whether a name is a verb phrase or a clause rather than the name of something measured (handbook 3.F).
 * `节省维修维护费` ends in a measure and stays a name; `提高单位安全性` does what it says and does not.
 */
export const isVerbPhrase = (name: string, end: NameEnd): boolean => {
  const text = name.replace(NOTES, "").replace(PUNCTUATION, "");
  if (text.length < 4 || ALWAYS_NOMINAL.test(text)) return false;
  if (end.measure) return MEETS_STANDARD.test(text);
  if (LEADING_ADVERB.test(text)) return true;
  if (NOMINAL.test(text)) return RAISED_RESULT.test(text);
  if (end.state) return LEADING_EFFECT.test(text) && !DESCRIBED_STATE.test(text);
  if (DESCRIBED.test(text) && !LEADING_EFFECT.test(text)) return false;
  return LEADING_VERB.test(text) || FOR_SOMEONE.test(text) || CLOSING.test(text);
};

const LEADING_HOPE = new RegExp(`^(?:${ADVERB})*(?:${HOPE})`, "u");
/** Nouns and works that begin alike: 保障房, 保护区, 维护保养. */
const NOUN =
  /^(?:保障(?:性|房|对象|人员|人数|车辆|设备|点|户|中心|金)|保护(?:区|站|林|动物|对象|地)|维护(?:保养|维修|管理|服务|养护|运行|更新|系统|设备|单位|人员|点|站|作业|工作|合同|内容)|推进器|促进会|提升机|加强(?:筋|班)|丰富度)/u;
/** Ends that sound like a measure and have no numerator: 保障力度. */
const WEAK_END = /(?:力度|强度|深度|广度|高度)$/u;

/** Whether a name promises an effect and ends in nothing that could be counted or computed: 促进村集体经济发展 (handbook 9.3). */
export const isSlogan = (bare: string, end: NameEnd): boolean =>
  (!end.measure || WEAK_END.test(bare)) && LEADING_HOPE.test(bare) && !NOUN.test(bare);
