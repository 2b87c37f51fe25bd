import { squeeze } from "../sheet/clean-text";

/** What nobody wants more of. Only words that name the harm itself, not the work on it (手册 4.5). */
const HARM =
  "不合格|不达标|不良|不满意|未完成|故障|投诉|差错|错误|事故|违规|违纪|违法|违约|流失|逾期|超期|超时|缺陷|返修|返工|漏检|漏报|迟报|误报|错报|错发|漏发|退件|退货|损耗|损坏|毁损|破损|丢失|误差|改判|发回|重审|中断|宕机|停机|争议|安全事件|安全责任|结余|能耗|空置|闲置|辍学|失业|死亡|伤亡|发病|感染|复发|返贫|超标|欠费|拖欠|违禁|纠纷|舆情|火灾|案发|发案|超支|浪费|污染|病虫害|贫困发生|离职|缺勤|缺岗|拥堵|泄露|泄密";
/** Done against a harm, this makes it something wanted: 投诉办结率, 能耗下降率. */
const REMEDY =
  "化解|处置|处理|整改|消除|排除|修复|办结|解决|回复|下降|降低|减少|查处|打击|纠正|查办|治理|防治|防控|预防|防范|监测|检测|检查|巡查|排查|演练|培训|宣传|调解|应对|应急|救援|救助|受理|答复|响应|控制|赔付|理赔|鉴定|评估|预警|抢修|维修|检修|维护|识别|发现|追缴|清理|清缴|处罚|执法|安置|帮扶|干预|管理|覆盖|上报|报告|回访|利用|盘活|到场|服务|核查|补偿|保险|参保|调处|整治|清查|追回|挽回|遏制|缓解|审理|审结|结案|办理|立案|督办|举报|补助|补贴|赔偿|抚恤|慰问|资助|接收|接听|接待|劝返|登记|排除|避免|防止";
const WANTED =
  "合格|完成|及时|按时|按期|准时|到岗|覆盖|知晓|准确|精准|达标|妥投|结案|就业|满意|好评|到位|保障|落实|办结|通过|优良|优秀|入学|巩固|参保|参与|参训|出勤|出席|合规|规范|存活|成活|绿化|治愈|受益|普及|公开|履约|成功|完好|可用|正常|送达|兑现|发放|拨付|采纳|整改|化解|消除|修复|处置|建档|归档|接种|随访|投入使用|验收|应补尽补|应保尽保|服判|息诉|调解|撤诉|使用年限|寿命";

const ENDING = "(?:发生)?(?:率|次数|起数|件数|数量|人数|数|量|度|比例|时长|情况|面积)?$";
const HARM_AT_END = new RegExp(`(?:${HARM}){1,2}${ENDING}`, "u");
const REMEDIED = new RegExp(`(?:${HARM}|隐患|问题).*(?:${REMEDY})`, "u");
/** 化解矛盾纠纷数量, 防治病虫害面积: the work comes before the harm. */
const REMEDY_FIRST = new RegExp(`(?:${REMEDY}).*(?:${HARM})`, "u");
/** 检测报告差错率: here the word of work only says whose fault it is. */
const FAULT_OF_WORK = /(?:差错|错误|误差|返修|返工|漏检|漏报|迟报|误报|错报|错发|漏发|退件|超时|逾期|超期|故障)(?:发生)?率$/u;
const ANY_HARM = new RegExp(HARM, "u");
const WANTED_RATIO = new RegExp(`(?:${WANTED}).*(?:率|度|比例|比率|年限|寿命)$`, "u");
/** Ratios that can be meant either way: cost control, shares, execution. */
const OPEN = /成本|费用|支出|控制率|占比|比重|负债|偏差|结构|执行率|不|未(?!成年)|非(?!遗)|超/u;

const bare = (name: string): string => squeeze(name).replace(/\([^()]*\)$/u, "");

/** Whether more of it is better beyond doubt: 验收合格率, 投诉办结率; unsure names are not. */
export const isClearlyPositive = (name: string): boolean => {
  const text = bare(name);
  if (OPEN.test(text) || !WANTED_RATIO.test(text)) return false;
  return !ANY_HARM.test(text) || REMEDIED.test(text);
};

/** Whether less of it is better beyond doubt: 故障率, 投诉件数; what is done against harm (投诉处理件数) is not. */
export const isClearlyNegative = (name: string): boolean => {
  const text = bare(name);
  if (!HARM_AT_END.test(text) || REMEDIED.test(text) || /^(?:降低|减少|下降|控制|杜绝)/u.test(text)) return false;
  return !REMEDY_FIRST.test(text) || FAULT_OF_WORK.test(text);
};
