import { expectedDirection, expectedDimensions } from "../../../src/core/names/expected-direction";

describe("direction (手册 4.5)", () => {
  it.each(
    (
      "验收合格率 培训按期完成率 邮寄及时率 安保到岗率 政策覆盖率 政策知晓率 归档准确率 文书妥投率 法定期限结案率 服务对象满意度 投诉处理满意度 群众好评率 " +
      "邮寄数量 培训次数 救助人数 绿化面积 设备使用年限 质保期 信访化解率 安全隐患消除率 投诉办结率 故障修复率 能耗下降率 事故减少率 违规查处率 成本节约率 节省维修维护费 故障修复及时率 费用报销及时率 设备完好率 扫描清晰准确程度"
    ).split(" "),
  )("%s ≥", (name) => {
    expect(expectedDirection(name)).toBe(">=");
  });

  it.each(
    (
      "维修维护成本 邮寄费用 邮寄费 单次出差支出金额 采购单价 工程造价 邮寄送达天数 审批时限 故障响应时间 故障修复时间 平均等候时间 业务办理时间 设备故障率 投诉率 投诉件数 差错率 投诉处理差错率 " +
      "安全事故发生数 违规率 学生流失率 逾期率 返修率 漏检率 退件率 损耗率 误差率 案件改判率 发回重审率 业务中断次数 安全事件数 资金结余率 单位面积能耗 不合格率 未完成率 成本控制率"
    ).split(" "),
  )("%s ≤", (name) => {
    expect(expectedDirection(name)).toBe("<=");
  });

  it.each(
    "女性占比 预算执行率 经费支出率 成本偏差率 支出结构比 培训天数 设备运行时间 出差审批及时性 保障审判工作顺利进行 室内温度".split(" "),
  )("%s is open", (name) => {
    expect(expectedDirection(name)).toBeNull();
  });

  it("does not count what a bracket says or an absent harm", () => {
    expect(expectedDirection("完成率（不含故障件）")).toBe(">=");
    expect(expectedDirection("无事故率")).toBe(">=");
  });
});

describe("dimensions (手册 4.4)", () => {
  it.each([
    ["及时邮寄率", ["ratio"]],
    ["服务对象满意度", ["ratio"]],
    ["救助人数", ["people"]],
    ["培训场次", ["times"]],
    ["邮寄送达天数", ["duration", "date", "period"]],
    ["绿化面积", ["area"]],
    ["节省维修维护费", ["money", "unitPrice"]],
    ["邮寄数量", ["count", "people", "times"]],
    ["出差审批及时性", ["ratio", "grade"]],
    ["扫描清晰准确程度", ["ratio", "grade", "qualitative"]],
    ["设备使用年限", ["duration"]],
    ["打印耗材购买", []],
  ])("%s", (name, expected) => {
    expect(expectedDimensions(name)).toEqual(expected);
  });
});
