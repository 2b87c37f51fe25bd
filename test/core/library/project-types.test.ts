import { customPinyin, pinyin } from "pinyin-pro";
import { projectTypeById, projectTypes, typicalTarget } from "../../../src/core/library";

/** handbook 5: id, title, match words, number of indicators. */
const handbook: readonly (readonly [string, string, string, number])[] = [
  ["court-casework", "法院办案业务", "办案业务、审判、执行、诉讼服务、陪审", 13],
  ["court-outsourcing", "审判辅助事务外包", "外包、辅助事务、扫描、安保、导诉、速录", 13],
  ["equipment-purchase", "设备购置", "购置、采购、装备、设备", 11],
  ["repair", "维修修缮", "维修、修缮、改造、隐患整治", 12],
  ["judicial-aid", "司法救助", "司法救助、救助金", 11],
  ["training", "培训", "培训、轮训、业务提升班", 9],
  ["conference", "会议", "会议、论坛、推进会", 9],
  ["it-build", "信息化建设", "信息化、系统建设、软件开发、平台", 11],
  ["it-ops", "信息化运维", "运维、维护服务、网络、机房", 11],
  ["labor", "劳务派遣与购买服务岗位", "劳务派遣、聘用、购买服务、辅助人员", 11],
  ["property", "物业服务", "物业、保洁、安保、后勤", 11],
  ["publicity", "宣传", "宣传、普法、开放日、新媒体", 10],
  ["print-post", "印刷邮寄", "印刷、耗材、邮寄、邮电", 12],
  ["travel", "差旅与外出办案", "差旅、出差、外出办案", 8],
  ["subsidy", "专项补助发放", "补助、补贴、救助、奖补", 11],
  ["consulting", "规划课题与咨询服务", "课题、规划、评估、审计、法律顾问", 9],
  ["inspection", "执法检查与检验检测", "检查、抽检、检测、监测、鉴定", 10],
  ["vehicle", "公务用车运行", "车辆、公务用车、执法用车", 9],
];

const level2ByLevel1 = {
  产出指标: ["数量指标", "质量指标", "时效指标", "成本指标"],
  效益指标: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
  满意度指标: ["服务对象满意度指标"],
} as const;

const all = projectTypes.flatMap((type) => type.indicators);

test("18 types in handbook order, with their titles, match words and number of indicators", () => {
  const actual = projectTypes.map((type) => [type.id, type.title, type.matchWords.join("、"), type.indicators.length]);
  expect(actual).toEqual(handbook);
});

test("191 indicators", () => {
  expect(all).toHaveLength(191);
});

test("a type is found by its id", () => {
  expect(projectTypeById("it-ops")?.title).toBe("信息化运维");
  expect(projectTypeById("nothing")).toBeUndefined();
});

describe.each(projectTypes)("$id", ({ indicators }) => {
  test("names are unique", () => {
    const names = indicators.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("covers output, effect and satisfaction", () => {
    expect(new Set(indicators.map(({ level1 }) => level1))).toEqual(new Set(Object.keys(level2ByLevel1)));
  });

  test.each(indicators)("$name is complete and well classified", (indicator) => {
    expect(level2ByLevel1[indicator.level1]).toContain(indicator.level2);
    expect(indicator.name).toMatch(/^\p{Script=Han}+$/u);
    expect(indicator.description).not.toBe("");
    if (indicator.operator === "date") {
      expect(indicator.value).toMatch(/^\d{1,2}月\d{1,2}日前$/u);
      expect(indicator.unit).toBe("");
    } else {
      expect(indicator.value).toMatch(/^\d+(\.\d+)?$/u);
      expect(indicator.unit).not.toBe("");
    }
  });
});

test("pinyin and initials are those of pinyin-pro", () => {
  customPinyin({ 差旅: "chāi lǚ" });
  for (const { name, pinyin: written, initials } of all) {
    const syllables = pinyin(name, { toneType: "none", v: true, type: "array" });
    expect([name, written]).toEqual([name, syllables.join(" ")]);
    expect([name, initials]).toEqual([name, syllables.map((syllable) => syllable.charAt(0)).join("")]);
    expect(syllables).toHaveLength(name.length);
  }
});

test.each([
  ["一审案件改判发回重审率", "yi shen an jian gai pan fa hui chong shen lv"],
  ["民事案件调解撤诉率", "min shi an jian tiao jie che su lv"],
  ["安装调试时限", "an zhuang tiao shi shi xian"],
  ["调研次数", "diao yan ci shu"],
  ["差旅费总额", "chai lv fei zong e"],
  ["重大安全事故起数", "zhong da an quan shi gu qi shu"],
  ["异地执行案件办结率", "yi di zhi xing an jian ban jie lv"],
  ["例行巡检次数", "li xing xun jian ci shu"],
  ["窗口平均等候时长", "chuang kou ping jun deng hou shi chang"],
  ["年度考核合格率", "nian du kao he he ge lv"],
  ["监理测评费占比", "jian li ce ping fei zhan bi"],
  ["报告差错率", "bao gao cha cuo lv"],
  ["宣传活动场次", "xuan chuan huo dong chang ci"],
])("the polyphones of %s are read right", (name, expected) => {
  expect(all.filter((indicator) => indicator.name === name).map((indicator) => indicator.pinyin)).toEqual([expected]);
});

test.each([
  ["court-casework", "办结案件数量", "≥8000件"],
  ["court-casework", "陪审员参审补助标准", "≤100元/案"],
  ["court-outsourcing", "档案扫描页数", "≥200万页"],
  ["equipment-purchase", "设备验收合格率", "100%"],
  ["equipment-purchase", "采购到货完成时间", "9月30日前"],
  ["equipment-purchase", "设备购置总成本", "≤129.5万元"],
  ["judicial-aid", "人均救助金额", "≤2.75万元/人"],
  ["training", "人均日培训成本", "≤450元/人天"],
  ["conference", "会议完成时间", "12月15日前"],
  ["it-ops", "系统可用率", "≥99.5%"],
  ["it-ops", "重大网络安全事件次数", "≤0次"],
  ["vehicle", "新能源车辆占比", "≥30%"],
])("%s %s is typically %s", (typeId, name, expected) => {
  const indicator = projectTypeById(typeId)?.indicators.find((candidate) => candidate.name === name);
  expect(indicator && typicalTarget(indicator)).toBe(expected);
});
