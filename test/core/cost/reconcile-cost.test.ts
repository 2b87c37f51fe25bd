import { reconcileCost } from "../../../src/core/cost/reconcile-cost";
import type { CostReconciliation } from "../../../src/core/cost/cost-reconciliation";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import type { Example, ExampleRow } from "../../../src/core/lint/rule";
import { parseWorkbook } from "../../../src/core/table/read/parse-workbook";
import { seedTables } from "../../support/seed-tables";

const reconciled = (example: Example): CostReconciliation => {
  const [table] = parseWorkbook([exampleSheet(example)]).tables;
  if (!table) throw new Error("no table");
  return reconcileCost(table);
};

const row = (level2: string, name: string, target: string): ExampleRow => ({
  level1: "产出指标",
  level2,
  name,
  description: "说明",
  target,
});
const cost = (name: string, target: string): ExampleRow => row("成本指标", name, target);
const quantity = (name: string, target: string): ExampleRow => row("数量指标", name, target);
const costs = (...rows: readonly ExampleRow[]): CostReconciliation => reconciled({ rows });

describe("种子四表（handbook 3.4）", () => {
  it("合计、预算、差额", async () => {
    const sums = (await seedTables())
      .map(reconcileCost)
      .map(({ totalAmount, pairedAmount, sum, budget, gap }) => [totalAmount, pairedAmount, sum, budget, gap]);
    expect(sums).toEqual([
      [382.5, 75, 457.5, 474.5, 17],
      [15, 16, 31, 31, 0],
      [20, 0, 20, 20, 0],
      [33, 0, 33, 33, 0],
    ]);
  });

  it("表一的单价各配上自己的数量", async () => {
    const [first] = await seedTables();
    if (!first) throw new Error("no table");
    const pairings = reconcileCost(first).pairings;
    expect(
      pairings.map(({ indicator, price, per, quantityIndicator, quantity: amount, quantityUnit, unitsAgree }) => [
        indicator,
        price,
        per,
        quantityIndicator,
        amount,
        quantityUnit,
        unitsAgree,
      ]),
    ).toEqual([
      [8, 10, undefined, 5, 20000, "件", true],
      [13, 2000, "次", 10, 250, "人", false],
      [17, 5000, "人", 14, 10, "人", true],
    ]);
  });
});

describe("总额和单价", () => {
  it.each([
    ["万元", "≤15万元", 15],
    ["元", "≤150000元", 15],
    ["只写了万", "≤15万", 15],
    ["千元", "≤150千元", 15],
    ["每年的金额是总额", "≤15万元/年", 15],
    ["区间取上限", "10-15万元", 15],
  ])("%s：%s", (_name, target, amount) => {
    expect(costs(cost("维修成本", target)).totals.map((total) => total.amount)).toEqual([amount]);
  });

  it("名称说的是单价，数额再大也不是总额", () => {
    const { totals, pairings } = costs(quantity("补助发放人数", "≥100人"), cost("人均补助标准", "≤1000元"));
    expect(totals).toEqual([]);
    expect(pairings.map(({ amount }) => amount)).toEqual([10]);
  });

  it("大预算里的几万元仍是总额", () => {
    const { totals } = reconciled({ fields: { total: "9000.00", fiscal: "9000.00" }, rows: [cost("水电费", "≤30000元")] });
    expect(totals.map(({ amount }) => amount)).toEqual([3]);
  });

  it("小数相加不失真", () => {
    expect(costs(cost("甲成本", "≤0.1万元"), cost("乙成本", "≤0.2万元")).sum).toBe(0.3);
  });

  it("配不上数量的单价、比率、定性值不计入，并说明原因", () => {
    const { leftOut, sum } = costs(
      quantity("邮寄数量", "≥100件"),
      cost("讲课费", "≤500元/学时"),
      cost("成本控制率", "≤100%"),
      cost("成本控制情况", "合理"),
      cost("耗材成本", "≤5"),
    );
    expect(leftOut.map(({ name, reason }) => [name, reason])).toEqual([
      ["讲课费", "no-matching-quantity"],
      ["成本控制率", "ratio"],
      ["成本控制情况", "qualitative"],
      ["耗材成本", "no-amount"],
    ]);
    expect(sum).toBe(0);
  });

  it("社会成本、生态环境成本不是预算支出", () => {
    const rows = [
      { level1: "成本指标", level2: "经济成本指标", name: "维修成本", description: "说明", target: "≤15万元" },
      { level1: "", level2: "社会成本指标", name: "占道补偿", description: "说明", target: "≤8万元" },
    ];
    expect(reconciled({ rows }).sum).toBe(15);
  });
});

describe("不重复计算", () => {
  it("总额等于预算时，分项和单价是它的构成", () => {
    const { totals, pairings, sum, gap } = costs(
      quantity("邮寄数量", "≥16000件"),
      cost("办案业务总成本", "≤31万元"),
      cost("维修成本", "≤15万元"),
      cost("单件邮寄成本", "≤10元/件"),
    );
    expect(totals.map(({ counted }) => counted)).toEqual([true, false]);
    expect(pairings.map(({ counted }) => counted)).toEqual([false]);
    expect([sum, gap]).toEqual([31, 0]);
  });

  it("一项等于其余各项之和", () => {
    const { totals, sum } = costs(cost("合计成本", "≤25万元"), cost("甲成本", "≤15万元"), cost("乙成本", "≤10万元"));
    expect(totals.map(({ counted }) => counted)).toEqual([true, false, false]);
    expect(sum).toBe(25);
  });
});

describe("配对", () => {
  it("同名的里面取单位相同的", () => {
    const { pairings } = costs(quantity("培训班期数", "≥3期"), quantity("培训学员人次", "≥120人次"), cost("人均培训费", "≤450元/人"));
    expect(pairings.map(({ quantityName, unitsAgree }) => [quantityName, unitsAgree])).toEqual([["培训学员人次", true]]);
  });

  it("没有同名的，单位相同而名称沾边也可以", () => {
    const { pairings } = costs(quantity("保障车辆数量", "≥12辆"), cost("单车年均运行成本", "≤3万元/辆"));
    expect(pairings.map(({ quantityName, amount }) => [quantityName, amount])).toEqual([["保障车辆数量", 36]]);
  });

  it("按人按月的价，人数乘不出全年的数，不计入；按人按年的可以", () => {
    const rows = [quantity("聘用保洁员人数", "≥72人"), cost("保洁员工资", "≤1000元/人·月")];
    expect(costs(...rows)).toMatchObject({ pairings: [], leftOut: [{ name: "保洁员工资", reason: "no-matching-quantity" }] });
    expect(costs(...rows.slice(0, 1), cost("保洁员工资", "≤12000元/人·年")).pairings.map(({ amount }) => amount)).toEqual([86.4]);
  });

  it("只有通用字相同不算同名", () => {
    expect(costs(quantity("项目服务数量", "≥3个"), cost("项目服务费用", "≤50元/次")).pairings).toEqual([]);
  });

  it("没有预算数就没有差额", () => {
    const { budget, gap } = reconciled({ fields: { total: "", fiscal: "" }, rows: [cost("维修成本", "≤15万元")] });
    expect([budget, gap]).toEqual([undefined, undefined]);
  });

  it("预算数自带单位时以它为准", () => {
    expect(reconciled({ fields: { moneyUnit: "", total: "310000元" }, rows: [cost("维修成本", "≤15万元")] }).budget).toBe(31);
  });
});
