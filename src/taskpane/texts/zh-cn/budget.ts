import type { CostPairing, CostReconciliation } from "../../../core/cost/cost-reconciliation";
import type { BudgetState } from "../../../core/cost/budget-state";
import { wan } from "../wan";

const amount = (value: number): string => `${wan(value)} 万元`;

const state = (of: BudgetState): string => {
  switch (of.kind) {
    case "agrees":
      return "相符";
    case "gap":
      return `相差 ${amount(of.by)}（缺口）`;
    case "excess":
      return `相差 ${amount(of.by)}（超出）`;
    case "no-budget":
      return "预算数未填";
    case "no-costs":
      return "没有成本指标";
    case "no-amounts":
      return "成本指标没有金额";
  }
};

export const budget = {
  amount,
  state,
  sheet: (name: string): string => `工作表 ${name}`,
  segment: (kind: "totals" | "paired" | "gap" | "excess", value: number): string =>
    `${{ totals: "成本总额", paired: "单价×数量", gap: "缺口", excess: "超出" }[kind]} ${amount(value)}`,
  budgetAmount: (value: number): string => `预算数 ${amount(value)}`,
  picture: ({ totalAmount, pairedAmount, sum, budget: own }: CostReconciliation, of: BudgetState): string =>
    `成本总额 ${amount(totalAmount)}，单价×数量 ${amount(pairedAmount)}，合计 ${amount(sum)}；${
      own === undefined ? "" : `预算数 ${amount(own)}，`
    }${state(of)}`,
  lines: "成本指标",
  total: "总额",
  formula: ({ price, per, quantity, quantityUnit, amount: product }: CostPairing): string =>
    `${price}元${per === undefined ? "" : `/${per}`} × ${quantity}${quantityUnit ?? ""} = ${amount(product)}`,
  quantity: ({ quantityName, unitsAgree }: CostPairing): string => `数量取自“${quantityName}”${unitsAgree ? "" : "，单位不一致，请核对"}`,
  contained: "已包含在总额中，不重复计",
  leftOutTitle: "没有计入的成本指标",
  leftOut: (target: string, reason: string): string => (target === "" ? reason : `“${target}”：${reason}`),
  reasons: {
    "no-amount": "没有写明金额",
    "no-matching-quantity": "找不到对应的数量指标",
    ratio: "指标值是比例",
    qualitative: "指标值是定性描述",
  },
  sum: "成本指标合计",
  budget: "预算数",
  noBudget: "未填",
  result: "对账结果",
  hints: {
    "no-costs": "这张表没有成本指标，无法对账。请补列成本指标，指标值写总额（如“≤15万元”）或单价（如“≤10元/件”，并有同名的数量指标）。",
    "no-amounts": "成本指标都没有可以计入的金额，无法对账。请把指标值写成总额（如“≤15万元”）或单价（如“≤10元/件”，并有同名的数量指标）。",
    "no-budget": "请在表头填写预算数，再校验一次。",
  },
  sources: (fiscal: number, other: number | undefined, sum: number): string =>
    other === undefined
      ? `资金来源：财政资金 ${amount(fiscal)}`
      : `资金来源：财政资金 ${wan(fiscal)} + 其他资金 ${wan(other)} = ${amount(sum)}`,
  sourcesAgree: "与预算数相符",
  sourcesDiffer: "与预算数不符，请核对三个数",
  empty: { title: "没有可以对账的表", hint: "校验过的工作表里没有绩效目标表。请打开一张绩效目标表，点“校验本表”，或点“校验全部”。" },
  more: (next: number, left: number): string => `再显示 ${next} 张（还有 ${left} 张）`,
};
