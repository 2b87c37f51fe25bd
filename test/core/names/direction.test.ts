import { readName } from "../../../src/core/names/read-name";

/** Blank-separated names. */
const names = (text: string): readonly string[] => text.split(/\s+/u).filter((name) => name !== "");

describe("名称说明越大越好还是越小越好（handbook 4.5）", () => {
  it.each(
    names(`
      验收合格率 培训按期完成率 邮寄及时率 安保到岗率 政策覆盖率 政策知晓率 归档准确率 文书妥投率 法定期限结案率 服务对象满意度 投诉处理满意度
      群众好评率 邮寄数量 培训次数 救助人数 绿化面积 设备使用年限 质保期 信访化解率 安全隐患消除率 投诉办结率 故障修复率 能耗下降率 事故减少率
      违规查处率 成本节约率 节省维修维护费 故障修复及时率 费用报销及时率 设备完好率 扫描清晰准确程度 不合格产品处置率 化解矛盾纠纷数量
      防治病虫害面积 安全事故应急演练次数 妥投比例
    `),
  )("%s：越大越好", (name) => {
    expect(readName(name).wants).toBe("more");
  });

  it.each(
    names(`
      维修维护成本 邮寄费用 邮寄费 单次出差支出金额 采购单价 工程造价 邮寄送达天数 审批时限 故障响应时间 故障修复时间 平均等候时间 业务办理时间
      宣传活动完成时间 设备故障率 投诉率 投诉件数 差错率 投诉处理差错率 安全事故发生数 违规率 学生流失率 逾期率 返修率 漏检率 退件率 损耗率 误差率
      案件改判率 发回重审率 业务中断次数 安全事件数 资金结余率 单位面积能耗 不合格率 未完成率 成本控制率
    `),
  )("%s：越小越好", (name) => {
    expect(readName(name).wants).toBe("less");
  });

  it.each(
    names(`
      女性占比 预算执行率 经费支出率 成本偏差率 支出结构比 培训天数 设备运行时间 空气优良天数 出差审批及时性 保障审判工作顺利进行 室内温度
    `),
  )("%s：看不出", (name) => {
    expect(readName(name).wants).toBeUndefined();
  });

  it.each(names("完成率（不含故障件） 无事故率"))("%s：括号里的、否定了的坏事不算", (name) => {
    expect(readName(name).wants).toBe("more");
  });

  it.each(names("验收合格率 投诉办结率 设备故障率 检测报告差错率 投诉件数"))("%s：毫无疑问", (name) => {
    expect(readName(name).sure).toBe(true);
  });

  it.each(names("成本控制率 预算执行率 信访件数 投诉处理件数 未成立率 邮寄数量"))("%s：不敢断定", (name) => {
    expect(readName(name).sure).toBe(false);
  });
});
