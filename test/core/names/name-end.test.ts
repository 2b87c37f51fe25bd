import { readName } from "../../../src/core/names/read-name";

const EXPECTED = `
  | 名称                 | 量纲                    | 单位      | 属于                |
  | 及时邮寄率           | ratio                   | %         | measure share state |
  | 孕产妇死亡率         |                         | %         | measure share state |
  | 一般工业税率         |                         | %         | measure state       |
  | 工作效率             |                         | %         | state               |
  | 巡查频率             |                         | 次        | measure state       |
  | 服务对象满意度       | ratio                   | %         | measure share       |
  | 规章制度             |                         |           | state               |
  | 救助人数             | people                  | 人        | measure             |
  | 在岗人员数量         | count people times      | 人        | measure             |
  | 培训场次             | times                   | 场        | measure             |
  | 邮寄数量             | count people times      | 个 件 次  | measure             |
  | 车辆台数             | count people times      | 台        | measure             |
  | 印刷份数             |                         | 份        | measure             |
  | 邮寄送达天数         | duration date period    | 天        | measure             |
  | 故障响应时间         | duration date period    | 小时 分钟 | measure             |
  | 设备使用年限         | duration                | 年        | measure             |
  | 绿化面积             | area                    | 平方米 亩 | measure             |
  | 节省维修维护费       | money unitPrice         | 万元 元   | money measure       |
  | 采购单价             | money unitPrice         |           | measure             |
  | 门票收入             |                         | 万元 元   | money measure       |
  | 场馆免费             |                         | 万元 元   | money               |
  | 出差审批及时性       | ratio grade             |           | state               |
  | 扫描清晰准确程度     | ratio grade qualitative |           | measure state       |
  | 公共服务质量         |                         |           | state               |
  | 完成情况             |                         |           | state               |
  | 打印耗材购买         |                         |           |                     |
  | 维修面积（平方米）   | area                    | 平方米 亩 | measure             |
`;

const rows = EXPECTED.split("\n")
  .filter((line) => line.trim().startsWith("|"))
  .slice(1)
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe("名称的末尾要什么量（handbook 4.4）", () => {
  it.each(rows)("%s", (name = "", dims, units, traits) => {
    const { end } = readName(name);
    const is = [
      ["measure", end.measure],
      ["money", end.money],
      ["share", end.share],
      ["state", end.state],
    ].flatMap(([trait, has]) => (has === true ? [trait] : []));
    expect([end.dims.join(" "), end.units.join(" "), is.sort().join(" ")]).toEqual([dims, units, traits?.split(" ").sort().join(" ")]);
  });
});
