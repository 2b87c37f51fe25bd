import { readName } from "../../../src/core/names/read-name";

describe("三级指标名称读一次", () => {
  it("空白、全角、末尾的括注和标点不算名称", () => {
    expect(readName("维修 面积（平方米）")).toMatchObject({ text: "维修面积(平方米)", bare: "维修面积", stated: "平方米" });
    expect(readName("文书妥投率（含退件）：")).toMatchObject({ text: "文书妥投率(含退件):", bare: "文书妥投率", stated: undefined });
  });

  it.each([
    ["单件邮寄成本", "件"],
    ["人均补助标准", "人"],
    ["人均日会议费", "人·天"],
    ["单位面积物业费", "平方米"],
    ["邮寄总成本", undefined],
  ])("%s：每%s的价", (name, per) => {
    expect(readName(name).per).toBe(per);
  });

  it.each([
    ["文书妥投率", 1],
    ["建筑面积1,200平方米", 1],
    ["项目实施后，群众满意度", 1],
    ["案件清查率，排查率", 2],
    ["消除隐患；保障安全", 2],
    ["验收合格率（含维修，更换）", 1],
  ])("%s：%d个考核点", (name, points) => {
    expect(readName(name).clauses).toHaveLength(points);
  });

  it.each([
    ["提高单位安全性", true],
    ["打印耗材购买", true],
    ["节省维修维护费", false],
    ["促进就业程度", false],
    ["维护质量", false],
  ])("%s 是动宾句：%s", (name, sentence) => {
    expect(readName(name).sentence).toBe(sentence);
  });

  it.each([
    ["促进村集体经济发展", true],
    ["一定程度上改善环境", true],
    ["加大保障力度", false],
    ["保障房套数", false],
    ["提升群众政策知晓率", false],
  ])("%s 是口号：%s", (name, slogan) => {
    expect(readName(name).slogan).toBe(slogan);
  });

  it("什么文字都读得出来", () => {
    for (const name of ["", "（）", "……", "%", "123"]) expect(readName(name).end.dims).toEqual([]);
  });
});
