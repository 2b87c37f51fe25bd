import type { CostPairing } from "../../../core/cost/reconcile-cost";

export const budget = {
  all: (tables: number): string => `预算对账（${tables} 张表）`,
  title: (project: string): string => `预算对账：${project}`,
  bar: (totals: number, paired: number, budget: number | undefined): string =>
    `成本总额 ${totals} 万元，单价乘数量 ${paired} 万元，预算数${budget === undefined ? "未填" : ` ${budget} 万元`}`,
  total: (name: string, amount: number): string => `${name}：${amount} 万元`,
  pairing: (pair: CostPairing): string =>
    `${pair.name}：${pair.price} 元${pair.per === undefined ? "" : `/${pair.per}`} × ${pair.quantity}${pair.quantityUnit ?? ""}（${pair.quantityName}）= ${pair.amount} 万元`,
  contained: "（已包含在总额中，不重复计）",
  unitsDiffer: "（单位不一致，请核对）",
  leftOut: (name: string, target: string, reason: string): string => `未计入“${name}”（${target}）：${reason}`,
  reasons: { "no-amount": "没有写明金额", "no-matching-quantity": "找不到对应的数量指标", ratio: "指标值是比例", qualitative: "指标值是定性描述" },
  result: (sum: number, budget: number | undefined, gap: number | undefined): string =>
    budget === undefined || gap === undefined ? `合计 ${sum} 万元，预算数未填` : `合计 ${sum} 万元，预算数 ${budget} 万元，相差 ${gap} 万元`,
};
